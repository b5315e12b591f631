package io.github.reintegrationmatrix.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** Writes the sheet {@code settings}. */
final class SettingsWriter {

    private static final int REASON = 2;

    private final SheetWriter writer;
    private final List<Setting> settings;
    private final Map<String, Node.Obj> languages;
    private int row;
    private int notes = REASON;

    SettingsWriter(Workbook workbook, List<Setting> settings, Map<String, Node.Obj> languages) {
        this.writer = new SheetWriter(workbook, Settings.SHEET);
        this.settings = settings;
        this.languages = languages;
    }

    void write(Node.Obj document, SheetShape shape) {
        writer.headings(shape, Map.of());
        notes = shape.columns().size();
        writer.text(0, notes, "note");
        writer.sheet().width(1, 60);
        writer.sheet().width(notes, 60);
        for (Setting setting : settings) {
            if (setting.isFamily()) {
                family(setting, document);
            } else if (!setting.path().isEmpty()) {
                values(setting.name(), document.get(setting.path()), setting, document);
            }
            if (!setting.texts().isEmpty()) {
                languages.forEach((tag, said) -> {
                    Node value = text(said, setting.texts());
                    if (value != null) {
                        values(setting.name() + Column.PARTS + SheetWriter.language(tag), value, setting, document);
                    }
                });
            }
        }
    }

    /** Texts of a language have no slash in their keys but the one that holds them. */
    private static @Nullable Node text(Node.Obj said, String path) {
        return said.get(path);
    }

    private void family(Setting setting, Node.Obj document) {
        String holder = setting.path().substring(0, setting.path().indexOf("/*"));
        if (document.get(holder) instanceof Node.Obj values) {
            values.members()
                    .forEach((each, value) -> values(setting.name().replace("*", each), value, setting, document));
        }
    }

    private void values(String name, @Nullable Node value, Setting setting, Node.Obj document) {
        List<Node> lines = new ArrayList<>();
        if (value instanceof Node.Arr list) {
            lines.addAll(list.items());
        } else if (value != null) {
            lines.add(value);
        }
        int rows = Math.max(1, lines.size());
        for (int i = 0; i < rows; i++) {
            row++;
            writer.text(row, 0, name);
            ColumnKind kind = setting.kind() == ColumnKind.LINES ? ColumnKind.TEXT : setting.kind();
            writer.cell(row, 1, i < lines.size() ? lines.get(i) : null, kind);
            if (document.get("reasons") instanceof Node.Obj reasons && i == 0 && notes > REASON) {
                writer.text(row, REASON, reasons.text(name));
            }
            writer.text(row, notes, i == 0 ? setting.help() : "");
        }
    }
}
