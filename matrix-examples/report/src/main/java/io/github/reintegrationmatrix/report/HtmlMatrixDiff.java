package io.github.reintegrationmatrix.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.reintegrationmatrix.adapt.MatrixDiff;
import io.github.reintegrationmatrix.report.page.JtecompareGenerated;
import io.github.reintegrationmatrix.report.view.MatrixDifferences;

/**
 * In what two matrices differ, as a page for a meeting: what may still be set side by side first, then outcome by outcome.
 *
 * <p>The page is one file without scripts, loads nothing and sends nothing.
 */
public final class HtmlMatrixDiff {

    private HtmlMatrixDiff() {}

    /**
     * Writes in what two matrices differ, as a page.
     *
     * @param diff the differences
     * @param language the tag of a language, see {@link io.github.reintegrationmatrix.text.Phrases#LANGUAGES}; English for
     *     any other
     * @return an HTML document, to be stored as UTF-8
     */
    public static String of(MatrixDiff diff, String language) {
        StringOutput page = new StringOutput();
        JtecompareGenerated.render(new OwaspHtmlTemplateOutput(page), null, new MatrixDifferences(diff, language));
        return page.toString();
    }
}
