package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.report.HtmlCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Examples of mistakes: of each code what somebody did, a wrong file and a mended one, as the tests use them. */
final class Examples {

    private static final List<String> KINDS = List.of("json", "ndjson");

    private Examples() {}

    /** What somebody did who broke a rule; empty if there is no example of it. */
    static Optional<String> sentence(Code code) throws IOException {
        return text(code, "mistake.txt").map(String::strip);
    }

    /** The catalogue of all findings with the examples, as a page. */
    static String page(String language) throws IOException {
        HtmlCatalogue catalogue = new HtmlCatalogue();
        for (Code code : Code.values()) {
            Optional<String> sentence = sentence(code);
            if (sentence.isPresent()) {
                catalogue.add(code, sentence.get(), file(code, "bad"), file(code, "mended"));
            }
        }
        return catalogue.page(language);
    }

    /** The text of a file; empty if the example is a workbook. */
    private static String file(Code code, String name) throws IOException {
        for (String kind : KINDS) {
            Optional<String> text = text(code, name + "." + kind);
            if (text.isPresent()) {
                return text.get();
            }
        }
        return "";
    }

    private static Optional<String> text(Code code, String name) throws IOException {
        try (InputStream in = Examples.class.getResourceAsStream("catalogue/" + code.id() + "/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
