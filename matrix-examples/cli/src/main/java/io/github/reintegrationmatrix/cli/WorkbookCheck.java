package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.workbook.CheckedWorkbook;
import io.github.reintegrationmatrix.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks workbooks, and writes each that has findings once more, marked, beside it. */
final class WorkbookCheck {

    private final Output output;
    private final @Nullable String matrix;
    private final LocalDate day;
    private final boolean mark;
    private final Set<Path> written = new HashSet<>();

    WorkbookCheck(Output output, @Nullable String matrix, LocalDate day, boolean mark) {
        this.output = output;
        this.matrix = matrix;
        this.day = day;
        this.mark = mark;
    }

    /** Checks a workbook; the findings about its further languages come last. */
    List<Finding> check(Path file, List<Path> inputs) throws IOException, Unusable {
        ReadResult<Workbook> opened = output.input().workbook(file);
        if (opened.value().isEmpty()) {
            return opened.findings();
        }
        Workbook workbook = opened.orElseThrow();
        List<CheckedWorkbook<?>> checked = checked(workbook);
        List<Finding> findings = new ArrayList<>();
        checked.forEach(one -> findings.addAll(one.result().findings()));
        if (mark && !findings.isEmpty()) {
            if (workbook.isAsMarked()) {
                output.speech().say("marked.unchanged", "file", file.toString());
            } else {
                write(file, inputs, workbook.marked(checked, output.words().language()));
            }
        }
        return findings;
    }

    private List<CheckedWorkbook<?>> checked(Workbook workbook) throws Unusable {
        return switch (workbook.format().orElse("")) {
            case Subject.CASE ->
                List.of(workbook.caseRecord(output.input().matrix(matrix == null ? "plan" : matrix), day));
            case Subject.REVIEW ->
                List.of(workbook.review(output.input().matrix(matrix == null ? "services" : matrix), day));
            case "scoring-policy" ->
                List.of(
                        matrix == null
                                ? workbook.policy()
                                : workbook.policy(output.input().matrix(matrix)));
            default -> {
                List<CheckedWorkbook<?>> checked = new ArrayList<>();
                CheckedWorkbook<Matrix> own = workbook.matrix();
                checked.add(own);
                own.result()
                        .value()
                        .ifPresent(read -> checked.addAll(workbook.texts(read).values()));
                yield checked;
            }
        };
    }

    /** Writes the marked workbook aside and moves it; a place that cannot take it is said and stops nothing. */
    private void write(Path file, List<Path> inputs, byte[] bytes) throws IOException {
        Path target = target(file, inputs);
        if (target == null) {
            output.speech().say("marked.too-many");
            return;
        }
        written.add(target);
        try (Result result = output.begin(target)) {
            result.add(bytes);
            result.end();
            output.speech().say("marked.in", "file", target.toString());
        } catch (IOException refused) {
            output.speech().say("marked.no-place", "file", target.toString());
        }
    }

    /** A marked workbook that was changed since holds the work of somebody, and is never replaced. */
    private @Nullable Path target(Path file, List<Path> inputs) throws IOException {
        for (Path target : Workbooks.marked(file)) {
            if (!Files.exists(target)) {
                return target;
            }
            if (!isAny(inputs, target)
                    && !written.contains(target)
                    && output.input()
                            .workbook(target)
                            .value()
                            .filter(Workbook::isAsMarked)
                            .isPresent()) {
                return target;
            }
        }
        return null;
    }

    private static boolean isAny(List<Path> inputs, Path target) throws IOException {
        for (Path input : inputs) {
            if (Files.exists(input) && Files.isSameFile(target, input)) {
                return true;
            }
        }
        return false;
    }
}
