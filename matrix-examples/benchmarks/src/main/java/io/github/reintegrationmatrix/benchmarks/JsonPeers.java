package io.github.reintegrationmatrix.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.github.reintegrationmatrix.json.JsonSchemas;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What any program does with a JSON file before it knows what the file means. */
final class JsonPeers {

    private final JsonFactory factory = new JsonFactory();
    private final Schema schema;

    /** {@code format} names one of the library's own schemas. */
    JsonPeers(String format) {
        schema = SchemaRegistry.withDialect(Dialects.getDraft202012())
                .getSchema(JsonSchemas.named(format).orElseThrow(), InputFormat.JSON);
    }

    /** Goes through all tokens and makes nothing of them. */
    int tokens(byte[] document) {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** Reads a document and passes it through the schema, which knows no rule between values and no line. */
    int schemaFaults(byte[] document) {
        return schema.validate(new String(document, StandardCharsets.UTF_8), InputFormat.JSON)
                .size();
    }
}
