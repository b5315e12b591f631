package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.json.CaseJson;
import io.github.reintegrationmatrix.json.CaseStream;
import io.github.reintegrationmatrix.json.CaseText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A case set as a command reads it: a file, or standard input, that may fail to open or to be read on. */
final class CaseInput implements AutoCloseable {

    private final Input input;
    private final Path file;
    private final String name;
    private Optional<Finding> failure;
    private @Nullable InputStream in;
    private @Nullable CaseStream stream;

    CaseInput(Input input, Path file, InputStream standard, CaseJson reader, LocalDate asOf) {
        this.input = input;
        this.file = file;
        this.name = input.name(file);
        this.failure = input.refusal(file);
        if (failure.isEmpty()) {
            try {
                in = Input.isStandard(file) ? standard : Files.newInputStream(file);
                stream = reader.open(in, name, asOf);
            } catch (IOException broken) {
                failure = Optional.of(input.notRead(file));
            }
        }
    }

    String name() {
        return name;
    }

    /** Whether it is a list or lines rather than a single document. */
    boolean isSet() {
        return stream != null && stream.isSet();
    }

    /** The next text; empty at the end, and where reading failed. */
    Optional<CaseText> next() {
        try {
            return stream == null ? Optional.empty() : stream.next();
        } catch (IOException broken) {
            failure = Optional.of(input.notRead(file));
            return Optional.empty();
        }
    }

    /** Why it was not opened, or not read to its end. */
    Optional<Finding> failure() {
        return failure;
    }

    long bytesTaken() {
        return stream == null ? 0 : stream.bytesTaken();
    }

    @Override
    public void close() throws IOException {
        if (in != null && !Input.isStandard(file)) {
            in.close();
        }
    }
}
