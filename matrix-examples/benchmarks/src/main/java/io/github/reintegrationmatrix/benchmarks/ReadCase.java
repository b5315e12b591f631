package io.github.reintegrationmatrix.benchmarks;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.json.CaseJson;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import tools.jackson.databind.json.JsonMapper;

/** The file of a case of ten rounds, 14 outcomes of 8 indicators, 1,120 ratings. */
public class ReadCase extends Timed {

    private final JsonPeers peers = new JsonPeers("case-record");
    private final JsonMapper mapper = JsonMapper.builder().build();
    private Validator validator;
    private CaseJson cases;
    private byte[] file;
    private PlainCase plain;

    /** Makes the file, and shows that all read the same ratings and that all refuse a wrong id. */
    @Setup
    public void setUp() throws IOException {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            validator = factory.getValidator();
        }
        Workload load = new Workload(14, 10, 0);
        cases = new CaseJson(load.matrix());
        file = load.file();
        plain = mapper.readValue(file, PlainCase.class);
        same(load.record(), read().orElseThrow(), "Reading");
        same(14 * 8 * 10, plain.ratings(), "Binding");
        same(0, peerSchema(), "The schema");
        same(0, peerConstraints(), "The constraints");

        byte[] wrong = new String(file, StandardCharsets.UTF_8)
                .replace("2024-02-08", "2024-2-08")
                .getBytes(StandardCharsets.UTF_8);
        same(
                true,
                cases.read(new ByteArrayInputStream(wrong), "", Workload.AS_OF)
                        .value()
                        .isEmpty(),
                "Reading");
        same(1, peers.schemaFaults(wrong), "The schema");
        same(1, validator.validate(mapper.readValue(wrong, PlainCase.class)).size(), "The constraints");
    }

    /** The file into a record, every rating checked against the matrix, every finding with its line and column. */
    @Benchmark
    public ReadResult<CaseRecord> read() throws IOException {
        return cases.read(new ByteArrayInputStream(file), "", Workload.AS_OF);
    }

    /** The file token by token. */
    @Benchmark
    public int peerTokens() {
        return peers.tokens(file);
    }

    /** The file into plain records, with no check. */
    @Benchmark
    public Object peerBinding() {
        return mapper.readValue(file, PlainCase.class);
    }

    /** The file through its JSON Schema, with nothing made of it. */
    @Benchmark
    public int peerSchema() {
        return peers.schemaFaults(file);
    }

    /** Records that are there, through the constraints of Bean Validation. */
    @Benchmark
    public int peerConstraints() {
        return validator.validate(plain).size();
    }
}
