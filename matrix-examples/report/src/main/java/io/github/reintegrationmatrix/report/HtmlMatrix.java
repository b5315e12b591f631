package io.github.reintegrationmatrix.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.report.page.JtematrixGenerated;
import io.github.reintegrationmatrix.report.view.Edition;
import java.util.Optional;

/**
 * A matrix as a page to read, print and discuss: every outcome with its indicators, levels side by side, evidence and
 * sources.
 *
 * <pre>{@code
 * Files.writeString(file, HtmlMatrix.of(plan, Optional.empty()));
 * }</pre>
 *
 * <p>Like {@link HtmlReport} it needs nothing but itself. It holds nothing about anybody.
 */
public final class HtmlMatrix {

    private HtmlMatrix() {}

    /**
     * Writes a matrix as a page.
     *
     * @param matrix the matrix
     * @param texts its texts in the language that the reader chose, in which the words of this program are too if the
     *     library speaks it; what has none there is shown in the language of the matrix
     * @return an HTML document, to be stored as UTF-8
     */
    public static String of(Matrix matrix, Optional<MatrixTexts> texts) {
        StringOutput page = new StringOutput();
        JtematrixGenerated.render(new OwaspHtmlTemplateOutput(page), null, new Edition(matrix, texts));
        return page.toString();
    }
}
