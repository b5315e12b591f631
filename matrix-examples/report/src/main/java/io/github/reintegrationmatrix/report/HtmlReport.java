package io.github.reintegrationmatrix.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.report.page.JtecaseGenerated;
import io.github.reintegrationmatrix.report.view.Say;

/**
 * A progress report as one HTML page that needs nothing but itself: no script, no font, no picture from elsewhere.
 *
 * <pre>{@code
 * Files.writeString(path, HtmlReport.of(report));
 * }</pre>
 *
 * <p>The page begins with what needs a look, shows every outcome at every round, and ends with the total and the ratings
 * behind the numbers. A content-security policy in it keeps a browser from loading anything. It is for people and may
 * change at any time; programs read the JSON. It holds one case and nothing about any other.
 */
public final class HtmlReport {

    private HtmlReport() {}

    /**
     * Writes a report as a page.
     *
     * @param report the report
     * @return an HTML document, to be stored as UTF-8
     */
    public static String of(ProgressReport report) {
        StringOutput page = new StringOutput();
        JtecaseGenerated.render(new OwaspHtmlTemplateOutput(page), null, report, new Say(report));
        return page.toString();
    }
}
