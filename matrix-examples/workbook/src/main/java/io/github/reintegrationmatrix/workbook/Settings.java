package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.check.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the sheet {@code settings}: one row for each value that stands once in a document. */
final class Settings {

    static final String SHEET = "settings";

    private static final String NAME = Column.OWNER + "setting";
    private static final String VALUE = Column.OWNER + "value";
    private static final String REASON = Column.OWNER + "reason";

    static final SheetShape SHAPE = SheetShape.needed(
            SHEET,
            "",
            Column.needed("setting", NAME, ColumnKind.IGNORED, "The name of the setting."),
            Column.needed("value", VALUE, ColumnKind.IGNORED, "Its value."));

    /** With a column for the reasons of a policy. */
    static final SheetShape WITH_REASONS = SheetShape.needed(
            SHEET,
            "",
            SHAPE.columns().get(0),
            SHAPE.columns().get(1),
            Column.of("reason", REASON, ColumnKind.IGNORED, "Why the value was chosen."));

    private final Book book;
    private final List<Setting> known;
    private final Node.Obj document;
    private final Map<String, Node.Obj> languages = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<String> meant = new ArrayList<>();
    private int strangers;

    Settings(Book book, List<Setting> known, Node.Obj document) {
        this.book = book;
        this.known = known;
        this.document = document;
    }

    /** What stands in further languages: status, translators and texts by their tag. */
    Map<String, Node.Obj> languages() {
        return languages;
    }

    void read(SheetShape shape) {
        Table table = book.table(shape).orElse(null);
        if (table == null) {
            return;
        }
        int name = column(table, "setting");
        int value = column(table, "value");
        int reason = column(table, "reason");
        Map<Setting, Place> empty = new LinkedHashMap<>();
        for (int row : table.rows()) {
            Cell setting = table.cell(row, name);
            if (setting == null || Words.plain(setting.text()).startsWith("note")) {
                continue;
            }
            Cell cell = table.cell(row, value);
            Setting found = find(setting, table.at(row, name), cell, table.at(row, value));
            Cell why = table.cell(row, reason);
            if (found != null && why != null) {
                Place at = table.at(row, reason);
                String key = Blanks.stripped(setting.text());
                reasons(at).put(key, new Node.Text(book.values().text(why, at), at), table.at(row, name));
            }
            if (found != null && cell == null) {
                empty.putIfAbsent(found, table.at(row, value));
            }
        }
        long lacking = known.stream().filter(this::lacks).count();
        for (Setting setting : known) {
            Place at = empty.getOrDefault(setting, table.place());
            // One unknown row and one that is missing are the same row.
            if (lacks(setting) && !(lacking == 1 && strangers == 1 && !empty.containsKey(setting))) {
                book.issues().add(Code.MISSING_SETTING, at, "key", setting.name());
            }
            Gap gap = new Gap(at, null, setting.name());
            document.gap(setting.path(), gap);
            // Without any of its settings there is no object to lack them.
            document.gap(setting.path().replaceFirst("/.*", ""), gap);
        }
    }

    private boolean lacks(Setting setting) {
        return setting.needed() && !seen.contains(setting.name()) && !meant.contains(setting.name());
    }

    private Node.Obj reasons(Place at) {
        if (!(document.get("reasons") instanceof Node.Obj)) {
            document.put("reasons", new Node.Obj(at));
        }
        return document.get("reasons") instanceof Node.Obj reasons ? reasons : new Node.Obj(at);
    }

    private static int column(Table table, String heading) {
        return table.columns().entrySet().stream()
                .filter(entry -> entry.getValue().name().equals(heading))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    private @Nullable Setting find(Cell name, Place at, @Nullable Cell cell, Place value) {
        String written = Blanks.stripped(name.text());
        int parts = written.indexOf(Column.PARTS);
        String plain = (parts < 0 ? written : written.substring(0, parts)).strip();
        for (Setting setting : known) {
            boolean isIt = setting.isFamily() ? !setting.each(plain).isEmpty() : same(setting.name(), plain);
            if (isIt && parts < 0 && setting.path().isEmpty()) {
                book.issues().add(Code.LANGUAGE_HEADING, at);
                return null;
            }
            if (isIt && parts < 0) {
                put(setting, plain, at, cell, value);
                return setting;
            }
            if (isIt && !setting.texts().isEmpty()) {
                language(setting, Heading.tag(written), at, cell, value);
                return null;
            }
        }
        List<String> free = known.stream()
                .map(Setting::name)
                .filter(known -> !seen.contains(known))
                .toList();
        Optional<String> near = Words.nearest(Lookalikes.latin(plain), free);
        book.issues()
                .add(
                        Code.UNKNOWN_SETTING,
                        at,
                        "what",
                        book.words().what(plain),
                        "shown",
                        book.words().shown(),
                        "guess",
                        near.orElse(""),
                        "mend",
                        Words.mend(near),
                        "known",
                        Words.list(known.stream().map(Setting::name).toList()));
        strangers += near.isPresent() ? 0 : 1;
        near.ifPresent(guess -> {
            meant.add(guess);
            known.stream()
                    .filter(setting -> setting.name().equals(guess))
                    .forEach(setting -> put(setting, guess, at, cell, value));
        });
        return null;
    }

    private static boolean same(String name, String written) {
        String plain = written.toLowerCase(Locale.ROOT).replace(' ', '_');
        return name.toLowerCase(Locale.ROOT).equals(plain);
    }

    private void put(Setting setting, String written, Place at, @Nullable Cell cell, Place value) {
        if (cell == null) {
            return;
        }
        if (cell.kind() == Cell.Kind.FAILED) {
            book.issues().add(Code.FORMULA_FAILED, value);
            seen.add(setting.name());
            return;
        }
        boolean lines = setting.kind() == ColumnKind.LINES;
        if (!seen.add(setting.isFamily() ? written : setting.name()) && !lines) {
            book.issues().add(Code.SETTING_TWICE, at, "key", setting.name());
            return;
        }
        String path = setting.path().replace("*", setting.each(written));
        Node node = book.values().node(cell, value, setting.kind());
        if (lines && document.get(path) instanceof Node.Arr list && node instanceof Node.Arr more) {
            list.items().addAll(more.items());
        } else {
            document.put(path, node, at);
        }
    }

    private void language(Setting setting, String tag, Place at, @Nullable Cell cell, Place value) {
        if (tag.isEmpty()) {
            book.issues().add(Code.LANGUAGE_HEADING, at);
        } else if (cell != null) {
            Node.Obj said = languages.computeIfAbsent(tag, absent -> new Node.Obj(at));
            Node node = book.values().node(cell, value, setting.kind());
            if (said.get(setting.texts()) instanceof Node.Arr list && node instanceof Node.Arr more) {
                list.items().addAll(more.items());
            } else {
                said.put(setting.texts(), node, at);
            }
        }
    }
}
