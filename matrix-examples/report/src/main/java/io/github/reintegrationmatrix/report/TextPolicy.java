package io.github.reintegrationmatrix.report;

import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.report.view.Words;
import java.util.List;
import java.util.Optional;

/** The conventions of a policy in words: every number with its name and the reason for it. */
public final class TextPolicy {

    private TextPolicy() {}

    /**
     * Writes a policy in words.
     *
     * @param policy a policy; its source and its reasons stay as it gives them
     * @param language the BCP 47 tag of a language; one that the library does not speak is answered in English
     * @return lines of at most 80 columns, each ended by a line feed
     */
    public static String of(ScoringPolicy policy, String language) {
        Words words = Words.in(language);
        Page page = new Page();
        page.line(words.text("policy.title", "name", policy.name()));
        page.wrapped(words.text("label.source") + " ", policy.source());
        words.notReviewed(Optional.empty()).ifPresent(sentence -> page.wrapped("", sentence));
        List<String> values = values(policy);
        for (int i = 0; i < values.size(); i++) {
            String name = ScoringPolicy.CONVENTIONS.get(i);
            page.gap().wrapped("  ", name + ": " + values.get(i));
            page.wrapped("    ", policy.reasons().getOrDefault(name, words.text("policy.no-reason")));
        }
        policy.progress()
                .byPhase()
                .forEach((phase, share) ->
                        page.line("  " + words.text("policy.progress", "phase", phase, "share", share)));
        return page.toString();
    }

    /** The values in the order of the names. */
    private static List<String> values(ScoringPolicy policy) {
        return List.of(
                policy.coverage().reportable().toString(),
                policy.coverage().provisional().toString(),
                policy.coverage().total().toString(),
                policy.items().notApplicableShare().toString(),
                policy.items().concentration().toString(),
                Integer.toString(policy.windows().intakeDays()),
                Integer.toString(policy.windows().roundDays()),
                policy.progress().threshold().toString(),
                policy.gate().coverage().toString(),
                policy.gate().ownCoverage().toString(),
                Integer.toString(policy.divergence().criticalLevels()),
                Integer.toString(policy.divergence().otherLevels()),
                policy.divergence().mean().toString(),
                policy.weightBox().toString(),
                Integer.toString(policy.cohort().threshold()),
                Integer.toString(policy.cohort().minimum()));
    }
}
