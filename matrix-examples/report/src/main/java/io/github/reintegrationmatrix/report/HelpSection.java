package io.github.reintegrationmatrix.report;

import io.github.reintegrationmatrix.change.Help;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.report.view.Say;
import io.github.reintegrationmatrix.report.view.Term;
import java.util.List;
import java.util.stream.Collectors;

/** What is not reached in the latest round, and which services there are for it here. */
final class HelpSection {

    private final ProgressReport report;
    private final Say say;
    private final Page page;

    HelpSection(ProgressReport report, Say say, Page page) {
        this.report = report;
        this.say = say;
        this.page = page;
    }

    void write(ProgressReport.Offered offered, RoundResult latest) {
        page.heading("WHAT THERE IS HERE FOR WHAT IS NOT REACHED (review " + offered.review() + ")");
        List<Help> help = Help.of(report);
        if (!offered.inPhase().containsKey(latest.when().point())) {
            page.line("  The review did not look at this phase.");
        } else if (help.isEmpty()) {
            page.line("  Nothing that this phase expects is open.");
        }
        for (Help one : help) {
            boolean none = one.offered().isEmpty() && one.notOffered().isEmpty();
            page.wrapped(
                    "  - ",
                    say.outcome(one.outcome()) + " (" + one.indicators().size() + " open or not known):"
                            + services(" offered: ", one.offered())
                            + services(" not offered here: ", one.notOffered())
                            + (none ? " the matrix names no service for it." : ""));
        }
    }

    private String services(String title, List<String> services) {
        return services.isEmpty()
                ? ""
                : services.stream().map(say::service).map(Term::text).collect(Collectors.joining("; ", title, "."));
    }
}
