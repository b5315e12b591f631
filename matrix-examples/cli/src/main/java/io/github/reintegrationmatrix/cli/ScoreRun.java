package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Location;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.json.CaseText;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.score.Scorer;
import io.github.reintegrationmatrix.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One run over case sets: this thread cuts records off and writes reports, others read, check and score them.
 *
 * <p>Reports and findings come in the order of the input, however many threads there are.
 */
final class ScoreRun implements AutoCloseable {

    private final Output output;
    private final Input input;
    private final Words words;
    private final Scorer scorer;
    private final Subject subject;
    private final Form.Choice forms;
    private final LocalDate day;
    private final Tally tally;
    private final ProgressLine progress;
    private final Pipeline<Scored> pipeline;
    private boolean sets;
    private long bytesBefore;
    private @Nullable Form format;
    private @Nullable Reports reports;

    ScoreRun(Output output, Work work, Scorer scorer, Subject subject, Form.Choice forms, LocalDate day) {
        this.output = output;
        this.input = output.input();
        this.words = output.words();
        this.scorer = scorer;
        this.subject = subject;
        this.forms = forms;
        this.day = day;
        this.progress = work.progress(output);
        this.tally = new Tally(output.speech(), progress, subject.word());
        this.pipeline = new Pipeline<>(work.threads(), this::take);
    }

    /** Scores all cases of all files; returns the exit code. */
    int score(List<Path> files) throws IOException, Unusable {
        long length = length(files);
        for (Path file : files) {
            if (Workbooks.isOne(file)) {
                workbook(file, files.size() > 1 || sets || subject.givesSeveral());
                continue;
            }
            try (CaseInput cases = new CaseInput(input, file, output.in(), subject.cases(), day)) {
                sets |= cases.isSet();
                boolean several = sets || files.size() > 1 || subject.givesSeveral();
                Form writing = format == null ? forms.of(several) : format;
                format = writing;
                put(cases, writing, length);
                bytesBefore += cases.bytesTaken();
            }
        }
        if (!output.stop().isAsked()) {
            pipeline.end();
        }
        progress.erase();
        if (output.stop().isAsked()) {
            return interrupted();
        }
        if (reports != null) {
            reports.end(tally.cases() - tally.scored());
        }
        tally.sum(sets);
        return files.isEmpty() ? Exit.NOT_READABLE : tally.exit();
    }

    /** A workbook holds one case, or one review. */
    private void workbook(Path file, boolean several) throws IOException, Unusable {
        Form writing = format == null ? forms.of(several) : format;
        format = writing;
        Location whole = new Location(input.name(file), DocumentPath.ROOT, 0, 0);
        pipeline.put(
                () -> Scored.of(() -> whole, input.name(file), Scored.Kind.DOCUMENT, () -> {
                    ReadResult<Workbook> opened = input.workbook(file);
                    return opened.value().isEmpty()
                            ? new ReadResult<>(Optional.empty(), opened.findings())
                            : written(subject.score(opened.orElseThrow(), scorer, day), writing);
                }),
                (int) Math.min(Integer.MAX_VALUE, file.toFile().length()));
        bytesBefore += file.toFile().length();
    }

    private void put(CaseInput cases, Form writing, long length) throws IOException, Unusable {
        Scored.Kind whole = cases.isSet() ? Scored.Kind.RECORD : Scored.Kind.DOCUMENT;
        for (Optional<CaseText> next = cases.next(); next.isPresent(); next = cases.next()) {
            CaseText text = next.get();
            if (output.stop().isAsked()) {
                return;
            }
            Scored.Kind what = text.isRecord() ? whole : Scored.Kind.BETWEEN;
            pipeline.put(
                    () -> Scored.of(
                            text,
                            source(cases.name(), what, text),
                            what,
                            read -> written(subject.score(read, scorer, day), writing)),
                    text.length());
            progress.show(() -> far(cases, length));
        }
        if (cases.failure().isPresent()) {
            Scored.Kind what = cases.isSet() ? Scored.Kind.BETWEEN : Scored.Kind.DOCUMENT;
            Scored unread = Scored.unread(cases.name(), what, cases.failure().get());
            pipeline.put(() -> unread, 0);
        }
    }

    private static ReadResult<List<Scored.Written>> written(ReadResult<List<ProgressReport>> scored, Form writing)
            throws IOException {
        List<Scored.Written> written = new ArrayList<>();
        for (ProgressReport report : scored.value().orElse(List.of())) {
            written.add(new Scored.Written(report, writing.of(report)));
        }
        return new ReadResult<>(scored.value().map(reports -> written), scored.findings());
    }

    private String source(String name, Scored.Kind kind, CaseText text) {
        if (kind == Scored.Kind.DOCUMENT) {
            return name;
        }
        String index = text.location().path().pointer();
        String line = Integer.toString(text.location().line());
        return index.isEmpty()
                ? words.say("input.line", "file", name, "line", line)
                : words.say("input.item", "file", name, "item", index.substring(1), "line", line);
    }

    private void take(Scored text) throws IOException, Unusable {
        if (output.stop().isAsked()) {
            return;
        }
        for (Scored.Written written : text.reports()) {
            if (reports == null) {
                reports = Objects.requireNonNull(format).open(output);
                if (format.speaks()) {
                    // Reports say it.
                    output.speech().noted();
                }
            }
            if (output.file().isEmpty()) {
                // Both may go to the same terminal.
                progress.erase();
            }
            reports.add(written.report(), written.bytes());
        }
        tally.take(text);
    }

    private String far(CaseInput cases, long length) {
        long percent = length == 0 ? 0 : Math.min(100, (bytesBefore + cases.bytesTaken()) * 100 / length);
        return words.say(
                "far." + subject.word(),
                "scored",
                words.number(tally.scored()),
                "read",
                words.number(tally.cases()),
                "percent",
                length == 0 ? "" : Long.toString(percent));
    }

    /** How many bytes there are to read, or 0 where nobody knows. */
    private static long length(List<Path> files) {
        if (files.stream().anyMatch(Input::isStandard)) {
            return 0;
        }
        return files.stream().mapToLong(file -> file.toFile().length()).sum();
    }

    private int interrupted() {
        output.speech()
                .say(
                        "interrupted." + subject.word(),
                        "read",
                        words.number(tally.cases()),
                        "scored",
                        words.number(tally.scored()),
                        "result",
                        output.file().isPresent() ? "none" : "ends");
        return Exit.INTERRUPTED;
    }

    @Override
    public void close() throws IOException {
        progress.erase();
        pipeline.close();
        if (reports != null) {
            reports.close();
        }
    }
}
