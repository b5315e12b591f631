package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.json.JsonSchemas;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code matrix schema}: the JSON Schema of a format. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer>, Output.User {

    @Parameters(paramLabel = "${bundle:label.format}", descriptionKey = "help.schema-format")
    private String name = "";

    @Mixin
    private Output output = new Output();

    @Override
    public Output output() {
        return output;
    }

    @Override
    public Integer call() throws IOException {
        Optional<String> schema = JsonSchemas.named(name);
        if (schema.isEmpty()) {
            output.speech().say("schema.unknown", "known", String.join(", ", JsonSchemas.names()));
            return picocli.CommandLine.ExitCode.USAGE;
        }
        output.write(schema.get());
        return Exit.USABLE;
    }
}
