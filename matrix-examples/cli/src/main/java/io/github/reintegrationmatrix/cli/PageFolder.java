package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.report.HtmlCaseList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine;

/** A folder with the page of every case, or of every phase of a review, and a list of them. It is written aside and moved into place at the end. */
final class PageFolder implements Reports {

    private final Output output;
    private final Path folder;
    private final Path aside;
    private final HtmlCaseList list;
    private final Set<String> names = new HashSet<>();

    PageFolder(Output output, LocalDate asOf) throws IOException, Unusable {
        this.output = output;
        this.folder = output.file().orElseThrow(() -> nowhere(output)).toAbsolutePath();
        if (Files.exists(folder)) {
            throw nowhere(output);
        }
        this.aside = Files.createTempDirectory(folder.getParent(), ".matrix");
        output.stop().keepAside(aside);
        this.list = new HtmlCaseList(asOf, output.words().language());
    }

    /** Refuses, before any work, a place that cannot take pages. */
    static void check(Output output, boolean several) throws Unusable {
        boolean isThere = output.file()
                .filter(file -> several ? Files.exists(file) : Files.isDirectory(file))
                .isPresent();
        if (isThere || (several && output.file().isEmpty())) {
            throw nowhere(output);
        }
    }

    private static Unusable nowhere(Output output) {
        return output.words().unusable(CommandLine.ExitCode.USAGE, "pages.no-place");
    }

    @Override
    public void add(ProgressReport report, byte[] written) throws IOException {
        String name = name(report.matrix().kind() == Matrix.Kind.SERVICES ? "review-" : "case-", report.caseCode());
        Files.write(aside.resolve(name), written);
        list.add(report, name);
    }

    /** A name that no system takes for another: a code may hold slashes, and differ from another in capitals only. */
    private String name(String start, String code) {
        String name = start + code.replace('/', '~');
        String free = name;
        for (int i = 2; !names.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + "~" + i;
        }
        return free + ".html";
    }

    @Override
    public void end(long notScored) throws IOException {
        Files.write(aside.resolve("index.html"), list.page(notScored).getBytes(StandardCharsets.UTF_8));
        Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
        output.stop().keepAside(null);
        output.speech().say("pages.in", "folder", output.file().orElseThrow().toString());
    }

    @Override
    public void close() throws IOException {
        Stop.remove(aside);
        output.stop().keepAside(null);
    }
}
