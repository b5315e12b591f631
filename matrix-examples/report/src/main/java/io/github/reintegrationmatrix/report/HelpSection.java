package io.github.reintegrationmatrix.report;

import io.github.reintegrationmatrix.change.Help;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.progress.RoundResult;
import io.github.reintegrationmatrix.report.view.Say;
import io.github.reintegrationmatrix.report.view.Term;
import java.util.ArrayList;
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
        page.heading(say.text("heading.help", "review", offered.review()));
        List<Help> help = Help.of(report);
        if (!offered.inPhase().containsKey(latest.when().point())) {
            page.wrapped("  ", say.text("help.not-this-phase"));
        } else if (help.isEmpty()) {
            page.wrapped("  ", say.text("help.nothing-open"));
        }
        for (Help one : help) {
            List<String> said = new ArrayList<>();
            said.add(say.text(
                    "help.outcome",
                    "outcome",
                    say.outcome(one.outcome()),
                    "count",
                    one.indicators().size()));
            services("help.offered", one.offered(), said);
            services("help.not-offered", one.notOffered(), said);
            if (said.size() == 1) {
                said.add(say.text("help.no-service"));
            }
            page.wrapped("  - ", String.join(" ", said));
        }
    }

    private void services(String key, List<String> services, List<String> said) {
        if (!services.isEmpty()) {
            String list = services.stream().map(say::service).map(Term::text).collect(Collectors.joining("; "));
            said.add(say.text(key, "services", list));
        }
    }
}
