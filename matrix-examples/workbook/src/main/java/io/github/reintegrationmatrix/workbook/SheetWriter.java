package io.github.reintegrationmatrix.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one sheet under their headings. */
final class SheetWriter {

    /** More a cell cannot hold. */
    static final int MOST_LETTERS = 32_767;

    private static final int MOST_DIGITS = 15;
    static final int WIDE = 48;
    private static final int NARROW = 18;
    private static final String GREY = "E4E7EB";
    private static final Pattern ESCAPED = Pattern.compile("_x[0-9A-Fa-f]{4}_");
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Worksheet sheet;
    private final List<Heading> headings = new ArrayList<>();

    SheetWriter(Workbook workbook, String name) {
        this.sheet = workbook.newWorksheet(name);
    }

    Worksheet sheet() {
        return sheet;
    }

    /** The column of a heading, or -1. */
    int column(String name) {
        return headings.stream().map(Heading::name).toList().indexOf(name);
    }

    /** Writes the headings: each column of the shape, and of families one for each id. */
    SheetWriter headings(SheetShape shape, Map<String, ? extends Iterable<String>> families) {
        return headings(shape, families, List.of());
    }

    /** The same, with further languages behind what may be translated. */
    SheetWriter headings(SheetShape shape, Map<String, ? extends Iterable<String>> families, List<String> languages) {
        for (Column column : shape.columns()) {
            if (!column.isFamily()) {
                heading(column, "", languages);
            } else if (families.containsKey(column.heading())) {
                families.get(column.heading()).forEach(each -> heading(column, each, languages));
            }
        }
        return headings();
    }

    /** Writes headings in an order of their own. */
    SheetWriter headings(List<Heading> these) {
        headings.addAll(these);
        return headings();
    }

    private SheetWriter headings() {
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            String tag = heading.language();
            String own = heading.column().heading().replace("*", heading.each());
            sheet.value(0, i, tag == null ? own : own + Column.PARTS + language(tag));
            sheet.style(0, i).bold().fillColor(GREY).wrapText(true).format("@").set();
            sheet.comment(0, i, heading.column().help());
            boolean wide = switch (heading.column().kind()) {
                case TEXT, LINES, LEVEL, WORD_PAIRS, IGNORED -> true;
                default -> false;
            };
            sheet.width(i, wide ? WIDE : NARROW);
        }
        sheet.freezePane(0, 1);
        return this;
    }

    private void heading(Column column, String each, List<String> languages) {
        headings.add(new Heading(column, each, null));
        if (!column.texts().isEmpty()) {
            languages.forEach(tag -> headings.add(new Heading(column, each, tag)));
        }
    }

    /** The name of a language with its tag, as XLSForm writes it. */
    static String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH) + " (" + tag + ")";
    }

    /** Writes one object under the headings of its members. */
    void row(int row, Node.Obj object) {
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            if (heading.language() == null) {
                cell(row, i, object.get(heading.path()), heading.column().kind());
            }
        }
    }

    /** Writes the texts of a row in further languages. */
    void texts(int row, Node.Obj object, Map<String, Map<String, String>> texts) {
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            if (heading.language() != null) {
                String key = TextsSheets.key(heading, object::text);
                text(row, i, texts.getOrDefault(heading.language(), Map.of()).get(key));
            }
        }
    }

    /** Writes a value as the cells of its column are written. */
    void cell(int row, int column, @Nullable Node node, ColumnKind kind) {
        if (node == null) {
            format(row, column, kind);
        } else if (node instanceof Node.Num number) {
            number(row, column, number.value());
        } else if (node instanceof Node.Text text && kind == ColumnKind.DATE) {
            date(row, column, text.value());
        } else {
            text(row, column, words(node, kind));
        }
    }

    /** Empty cells are prepared as well: what is typed into one must not become a date. */
    private void format(int row, int column, ColumnKind kind) {
        switch (kind) {
            case DATE -> sheet.style(row, column).format("yyyy-mm-dd").set();
            case NUMBER, WHOLE, LEVEL -> {
                // As the program shows numbers.
            }
            default -> sheet.style(row, column).format("@").set();
        }
    }

    private static String words(Node node, ColumnKind kind) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        if (node instanceof Node.Truth truth) {
            return truth.value() ? "yes" : "no";
        }
        if (node instanceof Node.Arr list) {
            String between = kind == ColumnKind.LINES ? "\n" : kind == ColumnKind.LIST_PAIRS ? "," : " ";
            return list.items().stream().map(item -> words(item, kind)).collect(Collectors.joining(between));
        }
        if (node instanceof Node.Obj object && kind == ColumnKind.MARK) {
            return object.text("value");
        }
        if (node instanceof Node.Obj object) {
            return object.members().entrySet().stream()
                    .map(member -> member.getKey() + ":" + words(member.getValue(), kind))
                    .collect(Collectors.joining(" "));
        }
        return node instanceof Node.Num number ? number.value() : "";
    }

    /** Writes a text that stays one, whatever it begins with. */
    void text(int row, int column, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        String plain = ESCAPED.matcher(text).replaceAll(found -> Matcher.quoteReplacement("_x005F" + found.group()));
        sheet.value(row, column, plain.length() > MOST_LETTERS ? plain.substring(0, MOST_LETTERS) : plain);
        sheet.style(row, column)
                .format("@")
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    void number(int row, int column, String number) {
        BigDecimal value = new BigDecimal(number);
        if (value.precision() > MOST_DIGITS) {
            text(row, column, number);
        } else {
            sheet.value(row, column, value);
        }
    }

    private void date(int row, int column, String day) {
        try {
            LocalDate date = LocalDate.parse(day);
            if (!date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY)) {
                sheet.value(row, column, date);
                sheet.style(row, column).format("yyyy-mm-dd").set();
                return;
            }
        } catch (DateTimeParseException none) {
            // It stays a text.
        }
        text(row, column, day);
    }

    /** The ids that the families of a sheet have in some rows: {@code expected::*} to its phases. */
    static Map<String, Set<String>> families(SheetShape shape, List<Node.Obj> rows) {
        Map<String, Set<String>> families = new LinkedHashMap<>();
        for (Column column : shape.columns()) {
            if (!column.isFamily()) {
                continue;
            }
            String holder = column.path().substring(0, Math.max(0, column.path().indexOf("/*")));
            Set<String> ids = new LinkedHashSet<>();
            for (Node.Obj row : rows) {
                if (row.get(holder) instanceof Node.Obj object) {
                    ids.addAll(object.members().keySet());
                }
            }
            families.put(column.heading(), ids);
        }
        return families;
    }
}
