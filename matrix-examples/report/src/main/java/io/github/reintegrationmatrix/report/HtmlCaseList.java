package io.github.reintegrationmatrix.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.report.page.JtelistGenerated;
import io.github.reintegrationmatrix.report.view.CaseEntry;
import io.github.reintegrationmatrix.report.view.CaseGroup;
import io.github.reintegrationmatrix.report.view.Say;
import io.github.reintegrationmatrix.report.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A page that lists cases, or reviews of services, by what needs a look first and leads to the page of each. It is never a
 * ranking: no number orders it.
 *
 * <pre>{@code
 * HtmlCaseList list = new HtmlCaseList(asOf, "en");
 * list.add(report, "TIR-0142.html");
 * Files.writeString(folder.resolve("index.html"), list.page(0));
 * }</pre>
 *
 * <p>The words of the matrix stand in the language of each report, the words of this program in that of the list.
 *
 * <p>It keeps a few lines of every case and not its report. It is not thread-safe.
 */
public final class HtmlCaseList {

    private final LocalDate asOf;
    private final Words words;
    private final List<CaseEntry> cases = new ArrayList<>();
    private boolean reviews;

    /**
     * Begins a list.
     *
     * @param asOf the last day that counts in every report
     * @param language the BCP 47 tag of the language of the list; a language that the library does not speak is answered
     *     in English
     */
    public HtmlCaseList(LocalDate asOf, String language) {
        this.asOf = asOf;
        this.words = Words.in(language);
    }

    /**
     * Adds a case.
     *
     * @param report its report
     * @param page the address of its page, seen from the list, such as {@code TIR-0142.html}
     * @throws IllegalArgumentException if the report has another as-of date than the list, or one of the two is about a
     *     case and the other about services
     */
    public void add(ProgressReport report, String page) {
        if (!report.asOf().equals(asOf)) {
            throw new IllegalArgumentException(
                    "A report as of " + report.asOf() + " has no place in a list as of " + asOf + ".");
        }
        if (!cases.isEmpty() && reviews != Say.isReview(report)) {
            throw new IllegalArgumentException("Cases and reviews of services have no place in one list.");
        }
        reviews = Say.isReview(report);
        cases.add(CaseEntry.of(report, page, words));
    }

    /**
     * Writes the list as a page.
     *
     * @param notScored how many cases are missing in it because their files could not be used
     * @return an HTML document, to be stored as UTF-8
     */
    public String page(long notScored) {
        StringOutput page = new StringOutput();
        JtelistGenerated.render(
                new OwaspHtmlTemplateOutput(page), null, CaseGroup.of(cases), asOf, notScored, reviews, words);
        return page.toString();
    }
}
