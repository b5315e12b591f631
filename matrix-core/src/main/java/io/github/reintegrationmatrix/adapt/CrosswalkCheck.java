package io.github.reintegrationmatrix.adapt;

import io.github.reintegrationmatrix.casefile.MatrixReference;
import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.FindingList;
import io.github.reintegrationmatrix.check.Spelling;
import io.github.reintegrationmatrix.model.Matrix;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks whether a crosswalk fits the two matrices it is between.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CrosswalkCheck {

    private static final Pattern ID = Pattern.compile(Matrix.ID);
    private static final DocumentPath ENTRIES = DocumentPath.ROOT.key("entries");

    private final Matrix from;
    private final Matrix to;
    private final EntryRules rules;
    private final Indicators olds;
    private final Indicators news;

    /**
     * Makes a check.
     *
     * @param from the matrix of the ratings, without errors
     * @param to the matrix in whose terms they are to be told, without errors
     */
    public CrosswalkCheck(Matrix from, Matrix to) {
        this.from = from;
        this.to = to;
        this.olds = new Indicators(from);
        this.news = new Indicators(to);
        this.rules = new EntryRules(olds, news);
    }

    /**
     * Checks a crosswalk.
     *
     * @param crosswalk the crosswalk, right or wrong
     * @return all findings, each rule once per place
     */
    public List<Finding> check(Crosswalk crosswalk) {
        FindingList findings = new FindingList();
        matrix(crosswalk.from(), from, DocumentPath.ROOT.key("from"), findings);
        matrix(crosswalk.to(), to, DocumentPath.ROOT.key("to"), findings);
        if (!findings.isEmpty()) {
            // Ids of other matrices mean nothing here.
            return findings.all();
        }
        if (!ID.matcher(crosswalk.id()).matches()) {
            findings.add(Code.ID_FORM, DocumentPath.ROOT.key("id"), "", "what", crosswalk.id());
        }
        about(crosswalk, findings);
        Set<String> seen = new HashSet<>();
        Set<String> reached = new HashSet<>();
        for (int i = 0; i < crosswalk.entries().size(); i++) {
            CrosswalkEntry entry = crosswalk.entries().get(i);
            DocumentPath at = ENTRIES.index(i);
            known(entry.indicator(), olds, at.key("indicator"), findings);
            if (!seen.add(entry.indicator())) {
                findings.add(Code.CROSSWALK_TWICE, at.key("indicator"), "", "id", entry.indicator());
            }
            text(entry.reason(), at.key("reason"), findings);
            if (entry instanceof CrosswalkEntry.Mapped mapped) {
                known(mapped.to(), news, at.key("to"), findings);
                if (!reached.add(mapped.to())) {
                    findings.add(Code.CROSSWALK_TWICE, at.key("to"), "", "id", mapped.to());
                }
                rules.check(mapped, at, findings);
            }
        }
        forgotten(seen, reached, findings);
        return findings.all();
    }

    private static void matrix(MatrixReference named, Matrix matrix, DocumentPath at, FindingList findings) {
        boolean sameId = named.id().equals(matrix.id());
        if (!sameId || !named.version().equals(matrix.version())) {
            findings.add(
                    Code.CROSSWALK_MATRIX,
                    at.key(sameId ? "version" : "id"),
                    "",
                    "known",
                    matrix.id(),
                    "version",
                    matrix.version());
        }
    }

    private static void about(Crosswalk crosswalk, FindingList findings) {
        DocumentPath at = DocumentPath.ROOT.key("provenance");
        Crosswalk.Authorship about = crosswalk.provenance();
        text(crosswalk.version(), DocumentPath.ROOT.key("version"), findings);
        if (about.authors().isEmpty()) {
            findings.add(Code.NO_AUTHORS, at.key("authors"), "");
        }
        for (int i = 0; i < about.authors().size(); i++) {
            text(about.authors().get(i), at.key("authors").index(i), findings);
        }
        text(about.rationale(), at.key("rationale"), findings);
        text(about.validation(), at.key("validation"), findings);
    }

    private static void text(String text, DocumentPath at, FindingList findings) {
        if (text.isBlank()) {
            findings.add(Code.BLANK_TEXT, at, "");
        }
    }

    private static void known(String id, Indicators indicators, DocumentPath at, FindingList findings) {
        if (indicators.named(id).isEmpty()) {
            String guess = findings.isFull()
                    ? ""
                    : Spelling.nearest(id, indicators.all().keySet()).orElse("");
            findings.add(Code.CROSSWALK_INDICATOR, at, "", "id", id, "guess", guess);
        }
    }

    /** Nothing is dropped by silence, and no critical indicator stays unknown without a word. */
    private void forgotten(Set<String> seen, Set<String> reached, FindingList findings) {
        List<String> missing = new ArrayList<>(olds.all().keySet());
        missing.removeAll(seen);
        if (!missing.isEmpty()) {
            findings.add(Code.CROSSWALK_INCOMPLETE, ENTRIES, "", "known", String.join(", ", missing));
        }
        List<String> critical = news.all().values().stream()
                .filter(indicator -> indicator.asCritical().isPresent())
                .map(indicator -> indicator.id())
                .filter(id -> !reached.contains(id))
                .toList();
        if (!critical.isEmpty()) {
            findings.add(Code.CROSSWALK_CRITICAL, ENTRIES, "", "known", String.join(", ", critical));
        }
    }
}
