package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.adapt.Continuation;
import io.github.reintegrationmatrix.adapt.Crosswalk;
import io.github.reintegrationmatrix.adapt.CrosswalkEntry;
import io.github.reintegrationmatrix.adapt.Loss;
import io.github.reintegrationmatrix.adapt.Transfer;
import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.check.CaseCheck;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.json.CaseJson;
import io.github.reintegrationmatrix.json.CrosswalkJson;
import io.github.reintegrationmatrix.model.Matrix;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code matrix transfer}: a case that was rated with one matrix, in the terms of another. */
@Command(name = "transfer", mixinStandardHelpOptions = true)
final class TransferCommand implements Callable<Integer>, Output.User {

    private static final String USE = "scoring";

    @Parameters(paramLabel = "${bundle:label.case}", descriptionKey = "help.case-to-transfer")
    private Path file = Path.of("");

    @Option(
            names = "--from",
            required = true,
            paramLabel = "${bundle:label.matrix}",
            descriptionKey = "help.matrix-before")
    private String from = "";

    @Option(
            names = "--matrix",
            required = true,
            paramLabel = "${bundle:label.matrix}",
            descriptionKey = "help.matrix-after")
    private String matrix = "";

    @Option(
            names = "--crosswalk",
            required = true,
            paramLabel = "${bundle:label.file}",
            descriptionKey = "help.crosswalk")
    private Path crosswalk = Path.of("");

    @Option(names = "--onto", paramLabel = "${bundle:label.case}", descriptionKey = "help.case-onto")
    private @Nullable Path onto;

    @Option(names = "--as-of", paramLabel = "${bundle:label.day}", descriptionKey = "help.day-meant")
    private @Nullable LocalDate asOf;

    @Mixin
    private Output output = new Output();

    @Override
    public Output output() {
        return output;
    }

    @Override
    public Integer call() throws IOException, Unusable {
        List<Path> read = new ArrayList<>(List.of(file, Path.of(from), Path.of(matrix), crosswalk));
        Optional.ofNullable(onto).ifPresent(read::add);
        output.check(read);
        Input input = output.input();
        Matrix was = input.matrix(from);
        Matrix is = input.matrix(matrix);
        if (was.kind() != Matrix.Kind.INDIVIDUAL_PLAN || is.kind() != Matrix.Kind.INDIVIDUAL_PLAN) {
            throw output.words().unusable(Exit.NOT_USABLE, "transfer.plans-only");
        }
        String name = input.name(crosswalk);
        Crosswalk between = input.needed(name, input.read(crosswalk, in -> new CrosswalkJson(was, is).read(in, name)));
        Transfer.Result result = new Transfer(between, was, is).of(record(file, was));
        CaseRecord whole = joined(result.record(), is);
        ReadResult<CaseRecord> checked = new CaseCheck(is).result(whole, day());
        say(result.losses(), between);
        if (!checked.findings().isEmpty()) {
            output.speech()
                    .tell(output.words().findings(output.words().say("transfer.result"), USE, checked.findings()));
        }
        if (checked.value().isEmpty()) {
            return Exit.of(checked.findings());
        }
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        CaseJson.write(whole, json);
        output.write(json);
        return Exit.USABLE;
    }

    private CaseRecord joined(CaseRecord transferred, Matrix is) throws Unusable {
        if (onto == null) {
            return transferred;
        }
        CaseRecord later = record(onto, is);
        Optional<Continuation.Refusal> refusal = Continuation.refusal(transferred, later);
        if (refusal.isPresent()) {
            throw output.words().unusable(Exit.NOT_USABLE, "transfer." + key(refusal.get()));
        }
        return Continuation.of(transferred, later);
    }

    private CaseRecord record(Path of, Matrix rated) throws Unusable {
        Input input = output.input();
        String name = input.name(of);
        return Workbooks.isOne(of)
                ? input.needed(
                        name,
                        input.needed(name, input.workbook(of))
                                .caseRecord(rated, day())
                                .result())
                : input.needed(name, input.read(of, in -> new CaseJson(rated).read(in, name, day())));
    }

    /** Says what was not transferred: the place in the file, and never what stands there. */
    private void say(List<Loss> losses, Crosswalk between) {
        Words words = output.words();
        output.speech().say("transfer.marked", "crosswalk", between.id(), "version", between.version());
        if (losses.isEmpty()) {
            output.speech().say("transfer.whole");
            return;
        }
        StringBuilder lines =
                new StringBuilder(words.say("transfer.losses", "count", words.number(losses.size())) + "\n");
        for (Loss loss : losses) {
            String reason =
                    between.entry(loss.indicator()).map(CrosswalkEntry::reason).orElse("");
            lines.append("- ").append(loss.place().pointer()).append(": ");
            lines.append(words.say("loss." + key(loss.why()), "reason", reason)).append('\n');
        }
        output.speech().tell(lines.toString());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private LocalDate day() {
        return asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    }
}
