package io.github.reintegrationmatrix.benchmarks;

import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.json.MatrixJson;
import io.github.reintegrationmatrix.json.ReferenceMatrices;
import io.github.reintegrationmatrix.model.Matrix;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** The file of the matrix {@code plan} that comes along. */
public class ReadMatrix extends Timed {

    private final JsonPeers peers = new JsonPeers("monitoring-matrix");
    private final MatrixJson matrices = new MatrixJson();
    private byte[] file;

    /** Makes the file, and shows that both accept it and that both refuse a misspelt heading. */
    @Setup
    public void setUp() throws IOException {
        Matrix plan = ReferenceMatrices.named("plan").orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        matrices.write(plan, out);
        file = out.toByteArray();
        same(plan, read().orElseThrow(), "Reading");
        same(0, peerSchema(), "The schema");
        byte[] wrong = new String(file, StandardCharsets.UTF_8)
                .replaceFirst("\"statement\"", "\"statment\"")
                .getBytes(StandardCharsets.UTF_8);
        same(true, matrices.read(new ByteArrayInputStream(wrong), "").value().isEmpty(), "Reading");
        same(true, peers.schemaFaults(wrong) > 0, "The schema");
    }

    /** The file into a matrix, with every rule, every finding with its line and column. */
    @Benchmark
    public ReadResult<Matrix> read() throws IOException {
        return matrices.read(new ByteArrayInputStream(file), "");
    }

    /** The file through its JSON Schema, with nothing made of it. */
    @Benchmark
    public int peerSchema() {
        return peers.schemaFaults(file);
    }

    /** The file token by token. */
    @Benchmark
    public int peerTokens() {
        return peers.tokens(file);
    }
}
