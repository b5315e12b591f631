package io.github.reintegrationmatrix.workbook;

import static io.github.reintegrationmatrix.workbook.ColumnKind.ID;
import static io.github.reintegrationmatrix.workbook.ColumnKind.NUMBER;
import static io.github.reintegrationmatrix.workbook.ColumnKind.TEXT;
import static io.github.reintegrationmatrix.workbook.ColumnKind.WHOLE;

import java.util.List;

/** The one sheet of a policy. */
final class PolicyShapes {

    static final List<SheetShape> ALL = List.of(Settings.WITH_REASONS);

    static final List<Setting> SETTINGS = List.of(
            Setting.needed("format", "format", ID, "scoring-policy/1"),
            Setting.needed("name", "name", TEXT, "What the policy is called."),
            Setting.needed("source", "source", TEXT, "Where its numbers come from."),
            number("coverage.reportable", "From this share on a number is reported."),
            number("coverage.provisional", "From this share on a number is provisional."),
            number("coverage.total", "From this share on there is a total."),
            number("items.notApplicableShare", "A larger share that does not apply is said."),
            number("items.concentration", "A larger share of one indicator is said."),
            whole("windows.intakeDays", "So many days after the start belong to the intake."),
            whole("windows.roundDays", "A round should take no more days."),
            number("progress.threshold", "This share reached is enough."),
            Setting.of("progress.byPhase.*", "progress/byPhase/*", NUMBER, "The same for one phase."),
            number("gate.coverage", "A gate needs this coverage."),
            number("gate.ownCoverage", "And this of the person's own voice."),
            whole("divergence.criticalLevels", "So many levels apart are said of critical indicators."),
            whole("divergence.otherLevels", "So many of others."),
            number("divergence.mean", "This mean difference is said."),
            number("weightBox", "By how much weights are varied."),
            whole("cohort.threshold", "Fewer people are not shown apart."),
            whole("cohort.minimum", "Fewer people are not shown at all."));

    private PolicyShapes() {}

    private static Setting number(String name, String help) {
        return Setting.needed(name, name.replace('.', '/'), NUMBER, help);
    }

    private static Setting whole(String name, String help) {
        return Setting.needed(name, name.replace('.', '/'), WHOLE, help);
    }
}
