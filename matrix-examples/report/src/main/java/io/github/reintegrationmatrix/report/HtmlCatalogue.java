package io.github.reintegrationmatrix.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.report.page.JtecatalogueGenerated;
import io.github.reintegrationmatrix.report.view.Checks;
import io.github.reintegrationmatrix.report.view.Mistake;
import java.util.EnumMap;
import java.util.Map;

/**
 * The catalogue of all findings as a page: of each code what the rule is, why it exists and an example that was mended.
 *
 * <p>It is mutable and not thread-safe.
 */
public final class HtmlCatalogue {

    private final Map<Code, Mistake> examples = new EnumMap<>(Code.class);

    /** Begins a catalogue without examples. */
    public HtmlCatalogue() {}

    /**
     * Adds an example; the page shows the lines in which the two texts differ.
     *
     * @param code the rule that is broken
     * @param sentence what the person did
     * @param wrong the text with the mistake, or empty if it is not in a text
     * @param mended the text without it
     */
    public void add(Code code, String sentence, String wrong, String mended) {
        examples.put(code, Mistake.between(sentence, wrong, mended));
    }

    /**
     * Writes the catalogue as a page.
     *
     * @param language the tag of a language, see {@link io.github.reintegrationmatrix.text.Phrases#LANGUAGES}; English for
     *     any other; the examples are as they were given
     * @return an HTML document, to be stored as UTF-8
     */
    public String page(String language) {
        StringOutput page = new StringOutput();
        JtecatalogueGenerated.render(
                new OwaspHtmlTemplateOutput(page), null, Checks.families(), examples, new Checks(language));
        return page.toString();
    }
}
