package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.adapt.Crosswalk;
import io.github.reintegrationmatrix.adapt.CrosswalkDraft;
import io.github.reintegrationmatrix.json.CrosswalkJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code matrix crosswalk}: the beginning of a crosswalk, which people finish. */
@Command(name = "crosswalk", mixinStandardHelpOptions = true)
final class CrosswalkCommand implements Callable<Integer>, Output.User {

    @Parameters(index = "0", paramLabel = "${bundle:label.before}", descriptionKey = "help.matrix-before")
    private String from = "";

    @Parameters(index = "1", paramLabel = "${bundle:label.after}", descriptionKey = "help.matrix-after")
    private String to = "";

    @Option(names = "--as-of", paramLabel = "${bundle:label.day}", descriptionKey = "help.day-of-draft")
    private @Nullable LocalDate day;

    @Mixin
    private Output output = new Output();

    @Override
    public Output output() {
        return output;
    }

    @Override
    public Integer call() throws IOException, Unusable {
        output.check(List.of(Path.of(from), Path.of(to)));
        Input input = output.input();
        LocalDate date = day == null ? LocalDate.now(ZoneId.systemDefault()) : day;
        String equal = output.words().say("crosswalk.equal");
        Crosswalk draft = CrosswalkDraft.between(input.matrix(from), input.matrix(to), equal, date);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        CrosswalkJson.write(draft, json);
        long open = draft.entries().stream()
                .filter(entry -> entry.reason().isEmpty())
                .count();
        output.speech()
                .say(
                        "crosswalk.draft",
                        "open",
                        output.words().number(open),
                        "all",
                        output.words().number(draft.entries().size()));
        output.write(json);
        return Exit.USABLE;
    }
}
