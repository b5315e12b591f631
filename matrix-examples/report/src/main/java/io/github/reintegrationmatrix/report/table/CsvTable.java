package io.github.reintegrationmatrix.report.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as a file of comma-separated values (RFC 4180, UTF-8, lines ended by a carriage return and a line feed), written row
 * by row.
 */
public final class CsvTable implements AutoCloseable {

    private final TableShape shape;
    private final boolean guarded;
    private final CsvWriter csv;

    /**
     * Opens the file and writes its headings.
     *
     * @param file the file
     * @param shape the table
     * @param guarded whether a text that a spreadsheet could take for a formula begins with an apostrophe
     * @throws IOException if the file cannot be written
     */
    public CsvTable(Path file, TableShape shape, boolean guarded) throws IOException {
        this.shape = shape;
        this.guarded = guarded;
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file, StandardCharsets.UTF_8);
        csv.writeRecord(shape.headings());
    }

    /**
     * Adds rows.
     *
     * @param rows the rows, each with a text for every column
     * @throws IllegalArgumentException if a row has more or fewer
     */
    public void add(List<List<String>> rows) {
        for (List<String> row : rows) {
            if (row.size() != shape.columns().size()) {
                throw new IllegalArgumentException("A row of table " + shape.name() + " has a wrong number of cells.");
            }
            csv.writeRecord(guarded ? guard(row) : row);
        }
    }

    /** What a spreadsheet would run becomes text; numbers stay numbers. */
    private List<String> guard(List<String> row) {
        List<String> safe = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            boolean runs = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
            safe.add(runs && !shape.columns().get(i).isNumber() ? "'" + cell : cell);
        }
        return safe;
    }

    /** Takes the rows of a file, one after the other. */
    public interface Sink {
        /**
         * Takes a row.
         *
         * @param row its cells
         * @throws IOException if it cannot be taken
         */
        void take(List<String> row) throws IOException;
    }

    /**
     * Reads the rows of a file back, its headings first.
     *
     * @param file the file
     * @param sink takes them
     * @throws IOException if the file cannot be read
     */
    public static void read(Path file, Sink sink) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : csv) {
                sink.take(row.getFields());
            }
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
