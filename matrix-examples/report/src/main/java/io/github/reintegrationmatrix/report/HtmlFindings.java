package io.github.reintegrationmatrix.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.report.page.JtefindingsGenerated;
import io.github.reintegrationmatrix.report.view.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Findings about files as a page to work through: the verdict first, then what to mend, then what to consider.
 *
 * <p>The page is one file without scripts, loads nothing and sends nothing. It holds no more than the findings do, so that of
 * a case it repeats nothing.
 *
 * <pre>{@code
 * Files.writeString(page, HtmlFindings.of(Map.of("plan-al.json", read.findings()), "en"));
 * }</pre>
 */
public final class HtmlFindings {

    private HtmlFindings() {}

    /**
     * Writes the findings about files as a page.
     *
     * @param files the name of each file and all findings about it, in order
     * @param language the tag of a language, see {@link io.github.reintegrationmatrix.text.Phrases#LANGUAGES}; English for
     *     any other
     * @return an HTML document, to be stored as UTF-8
     */
    public static String of(Map<String, List<Finding>> files, String language) {
        List<Checks.File> parted = new ArrayList<>();
        files.forEach((name, findings) -> parted.add(Checks.File.of(name, findings)));
        StringOutput page = new StringOutput();
        JtefindingsGenerated.render(new OwaspHtmlTemplateOutput(page), null, parted, new Checks(language));
        return page.toString();
    }
}
