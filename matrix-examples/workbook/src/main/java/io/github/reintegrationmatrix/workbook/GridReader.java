package io.github.reintegrationmatrix.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a workbook that passed the {@link Guard}. */
final class GridReader {

    /** Spreadsheets compute with 15 digits; what they store beyond is noise. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
    private static final Pattern DAY = Pattern.compile("[yYdD]");

    /** The numbers of built-in formats that show a day. */
    private static final int FIRST_DAY_FORMAT = 14;

    private static final int LAST_DAY_FORMAT = 17;
    private static final int DAY_AND_TIME_FORMAT = 22;

    /** The day that never was: in the calendar of spreadsheets, 1900 has a 29 February. */
    private static final int NO_DAY = 60;

    private static final int LAST_YEAR = 9999;

    private final boolean from1904;

    private GridReader(boolean from1904) {
        this.from1904 = from1904;
    }

    static Grid read(Passed passed) throws IOException {
        Map<String, String> parts = SheetParts.of(passed.scans());
        List<Sheet> sheets = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(passed.open(), new ReadingOptions(true, true))) {
            GridReader reader = new GridReader(workbook.isDate1904());
            for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
                PartScan scan = passed.scans().get(parts.getOrDefault(sheet.getName(), ""));
                sheets.add(reader.sheet(sheet, sheets.size(), scan));
            }
            return new Grid(List.copyOf(sheets), workbook.isDate1904());
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException broken) {
            throw Refusal.broken("cell");
        }
    }

    private Sheet sheet(org.dhatim.fastexcel.reader.Sheet sheet, int position, @Nullable PartScan scan) throws Refusal {
        try {
            List<String> merged = scan == null ? List.of() : scan.merged();
            Set<Place> unsaved = scan == null ? Set.of() : scan.unsaved();
            return new Sheet(sheet.getName(), position, rows(sheet, unsaved), merged);
        } catch (IOException | RuntimeException broken) {
            throw Refusal.broken("sheet").in(SheetParts.shown(sheet.getName(), position));
        }
    }

    /** {@code unsaved} are the cells with a formula whose value was never saved. */
    private SortedMap<Integer, SortedMap<Integer, Cell>> rows(
            org.dhatim.fastexcel.reader.Sheet sheet, Set<Place> unsaved) throws IOException {
        SortedMap<Integer, SortedMap<Integer, Cell>> rows = new TreeMap<>();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> all = stream.iterator(); all.hasNext(); ) {
                Row row = all.next();
                SortedMap<Integer, Cell> cells = new TreeMap<>();
                for (org.dhatim.fastexcel.reader.Cell cell : row) {
                    Cell read = cell == null ? null : cell(cell);
                    if (cell != null && unsaved.contains(new Place(0, row.getRowNum() - 1, cell.getColumnIndex()))) {
                        read = new Cell(Cell.Kind.FAILED, "", true);
                    }
                    if (read != null) {
                        cells.put(cell.getColumnIndex(), read);
                    }
                }
                if (!cells.isEmpty()) {
                    rows.put(row.getRowNum() - 1, cells);
                }
            }
        }
        return rows;
    }

    private @Nullable Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        boolean formula = cell.getType() == CellType.FORMULA || cell.getFormula() != null;
        Object value = cell.getValue();
        String raw = cell.getRawValue();
        if (cell.getType() == CellType.ERROR || (formula && raw == null && value == null)) {
            return new Cell(Cell.Kind.FAILED, "", formula);
        }
        if (cell.getType() == CellType.BOOLEAN || value instanceof Boolean) {
            boolean isTrue = "1".equals(raw) || "true".equals(raw);
            return new Cell(Cell.Kind.TRUTH, isTrue ? "true" : "false", formula);
        }
        if (cell.getType() == CellType.NUMBER || value instanceof Number) {
            return number(cell, String.valueOf(raw), formula);
        }
        String text = unescaped(value instanceof String said ? said : String.valueOf(raw == null ? "" : raw));
        if (formula && text.startsWith("#") && text.matches("#[A-Z/0]+[!?]?|#N/A")) {
            return new Cell(Cell.Kind.FAILED, "", true);
        }
        return Blanks.isBlank(text) ? null : new Cell(Cell.Kind.TEXT, text, formula);
    }

    private Cell number(org.dhatim.fastexcel.reader.Cell cell, String raw, boolean formula) {
        BigDecimal number;
        try {
            number = raw.length() > 40 ? null : new BigDecimal(raw).round(DIGITS);
        } catch (NumberFormatException notANumber) {
            number = null;
        }
        if (number == null || Math.abs(number.scale()) > 400) {
            return new Cell(Cell.Kind.FAILED, "", formula);
        }
        if (isDay(cell)) {
            return new Cell(Cell.Kind.DATE, day(number), formula);
        }
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean isShort = plain.scale() < 20 && plain.scale() > -16;
        return new Cell(Cell.Kind.NUMBER, isShort ? plain.toPlainString() : plain.toString(), formula);
    }

    private static boolean isDay(org.dhatim.fastexcel.reader.Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && ((id >= FIRST_DAY_FORMAT && id <= LAST_DAY_FORMAT) || id == DAY_AND_TIME_FORMAT)) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null
                && !format.toLowerCase(Locale.ROOT).equals("general")
                && DAY.matcher(QUOTED.matcher(format).replaceAll("")).find();
    }

    /** The day that a number stands for, or nothing. */
    private String day(BigDecimal number) {
        long days = number.longValue();
        if (number.signum() < 0 || days > 3_000_000L || (!from1904 && (days == NO_DAY || days == 0))) {
            return "";
        }
        try {
            LocalDate first = LocalDate.of(1904, 1, 1);
            if (!from1904) {
                first = days < NO_DAY ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
            }
            LocalDate day = first.plusDays(days);
            return day.getYear() > LAST_YEAR ? "" : day.toString();
        } catch (DateTimeException none) {
            return "";
        }
    }

    /** Characters that XML cannot hold plainly are written as {@code _x000D_}. */
    private static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(found -> {
            char letter = (char) Integer.parseInt(found.group(1), 16);
            String plain = Character.isSurrogate(letter) ? found.group() : Character.toString(letter);
            return Matcher.quoteReplacement(plain);
        });
    }
}
