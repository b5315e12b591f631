package io.github.reintegrationmatrix.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook of plain tables, one to a sheet, written row by row.
 *
 * <p>Text is stored as text, so that nothing in it is ever computed; what a column declares as a number is stored as one where
 * it is one.
 */
public final class TableBook implements AutoCloseable {

    /** How many rows a sheet can hold, its headings among them: {@value}. */
    public static final int MOST_ROWS = 1_048_576;

    private static final int FLUSHED = 1000;

    private final Workbook workbook;

    /**
     * Begins a workbook.
     *
     * @param out where to; it is not closed
     */
    public TableBook(OutputStream out) {
        this.workbook = new Workbook(out, "matrix", "1.0");
    }

    /**
     * Begins a sheet. The one before must be full: it can no longer be written.
     *
     * @param name its name
     * @param numbers whether each column holds numbers
     * @return the sheet
     */
    public Rows sheet(String name, List<Boolean> numbers) {
        return new Rows(new SheetWriter(workbook, name), List.copyOf(numbers));
    }

    /** The rows of one sheet. */
    public static final class Rows {

        private final SheetWriter writer;
        private final Worksheet sheet;
        private final List<Boolean> numbers;
        private int row;

        private Rows(SheetWriter writer, List<Boolean> numbers) {
            this.writer = writer;
            this.sheet = writer.sheet();
            this.numbers = numbers;
            sheet.freezePane(0, 1);
        }

        /**
         * Adds a row.
         *
         * @param cells a text for each column
         * @throws IOException if it cannot be written
         * @throws IllegalStateException if the sheet is full
         */
        public void add(List<String> cells) throws IOException {
            if (row == MOST_ROWS) {
                throw new IllegalStateException("A sheet holds no more rows.");
            }
            for (int i = 0; i < cells.size(); i++) {
                boolean number = row > 0 && numbers.get(i) && cells.get(i).matches("-?[0-9]+([.][0-9]+)?");
                if (number) {
                    writer.number(row, i, cells.get(i));
                } else {
                    writer.text(row, i, cells.get(i));
                }
            }
            row++;
            if (row % FLUSHED == 0) {
                sheet.flush();
            }
        }

        /**
         * Ends the sheet.
         *
         * @throws IOException if it cannot be written
         */
        public void end() throws IOException {
            sheet.finish();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
