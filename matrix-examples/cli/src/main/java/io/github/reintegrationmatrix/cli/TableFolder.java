package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.report.table.Column;
import io.github.reintegrationmatrix.report.table.CsvTable;
import io.github.reintegrationmatrix.report.table.Table;
import io.github.reintegrationmatrix.report.table.TableSet;
import io.github.reintegrationmatrix.report.table.TableShape;
import io.github.reintegrationmatrix.workbook.TableBook;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A folder of tables, or a workbook made from it. It is written aside and moved into place at the end. */
final class TableFolder implements Reports {

    private final Output output;
    private final TableSet tables;
    private final boolean workbook;
    private final Path target;
    private final Path aside;
    private final List<CsvTable> files = new ArrayList<>();
    private long records;
    private long longest;

    TableFolder(Output output, TableSet tables, boolean workbook) throws IOException {
        this.output = output;
        this.tables = tables;
        this.workbook = workbook;
        this.target = output.file().orElseThrow().toAbsolutePath();
        this.aside = Files.createTempDirectory(target.getParent(), ".matrix");
        output.stop().keepAside(aside);
        for (Table table : tables.tables()) {
            // In a workbook text is text; nothing needs to be guarded there.
            CsvTable file = new CsvTable(aside.resolve(table.shape().file()), table.shape(), !workbook);
            files.add(file);
            file.add(table.first());
        }
    }

    @Override
    public void add(ProgressReport report, byte[] written) {
        records++;
        long most = 0;
        for (int i = 0; i < files.size(); i++) {
            List<List<String>> rows = tables.tables().get(i).of(records, report);
            files.get(i).add(rows);
            most = Math.max(most, rows.size());
        }
        // The longest table is the longest of every case.
        longest += most;
    }

    @Override
    public void end(long notScored) throws IOException, Unusable {
        closeFiles();
        if (workbook && longest >= TableBook.MOST_ROWS) {
            throw output.words().unusable(Exit.FAILED, "export.too-many");
        }
        Path whole = aside;
        if (workbook) {
            whole = aside.resolve("tables.xlsx");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(whole));
                    TableBook book = new TableBook(out)) {
                fill(book);
            }
        } else {
            for (Map.Entry<String, byte[]> file : tables.companions().entrySet()) {
                Files.write(aside.resolve(file.getKey()), file.getValue());
            }
        }
        Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
        output.speech().say("result.in", "file", output.file().orElseThrow().toString());
    }

    private void fill(TableBook book) throws IOException {
        TableBook.Rows words = book.sheet("codebook", List.of(false));
        for (String line : tables.codebook().lines().toList()) {
            words.add(List.of(line));
        }
        words.end();
        for (Table table : tables.tables()) {
            TableShape shape = table.shape();
            TableBook.Rows rows = book.sheet(
                    shape.name(), shape.columns().stream().map(Column::isNumber).toList());
            CsvTable.read(aside.resolve(shape.file()), rows::add);
            rows.end();
        }
    }

    private void closeFiles() throws IOException {
        for (CsvTable file : files) {
            file.close();
        }
        files.clear();
    }

    @Override
    public void close() throws IOException {
        closeFiles();
        Stop.remove(aside);
        output.stop().keepAside(null);
    }
}
