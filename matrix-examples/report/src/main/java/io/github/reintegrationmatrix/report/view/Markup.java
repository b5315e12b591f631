package io.github.reintegrationmatrix.report.view;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import io.github.reintegrationmatrix.text.Printable;
import org.jspecify.annotations.Nullable;

/** The markup of a sentence of a page. */
final class Markup {

    private Markup() {}

    /** A tag of the sentence itself; a link gets its address. */
    static void tag(String tag, String address, TemplateOutput output) {
        if (!tag.equals("<a>")) {
            output.writeContent(tag);
            return;
        }
        output.writeContent("<a href=\"");
        context("href", output);
        output.writeUserContent(address);
        context(null, output);
        output.writeContent("\">");
    }

    /** What fills a hole: words of a matrix with their language, or text. */
    static void value(Object value, TemplateOutput output) {
        if (value instanceof Term term) {
            term(term, output);
        } else {
            output.writeUserContent(Printable.of(value.toString()));
        }
    }

    /** Words of a matrix with their language. */
    static void term(Term term, TemplateOutput output) {
        output.writeContent("<bdi lang=\"");
        context("lang", output);
        output.writeUserContent(term.language());
        context(null, output);
        output.writeContent("\">");
        output.writeUserContent(term.text());
        output.writeContent("</bdi>");
    }

    /** Tells the output whether what comes stands in an attribute, which is escaped in another way. */
    static void context(@Nullable String attribute, TemplateOutput output) {
        if (output instanceof HtmlTemplateOutput html) {
            html.setContext(attribute == null ? "span" : attribute.equals("href") ? "a" : "bdi", attribute);
        }
    }
}
