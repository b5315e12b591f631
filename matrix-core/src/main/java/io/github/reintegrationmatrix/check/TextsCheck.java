package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.casefile.MatrixReference;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.model.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks whether the texts of a further language fit their matrix, and whether they may be used as they are. */
public final class TextsCheck {

    private static final Pattern LANGUAGE = Pattern.compile(Matrix.LANGUAGE);
    private static final DocumentPath TEXTS = DocumentPath.ROOT.key("texts");

    private final Matrix matrix;
    private final Map<String, String> known;
    private final Set<String> sensitive = new LinkedHashSet<>();

    /**
     * Makes a check.
     *
     * @param matrix a matrix without errors
     */
    public TextsCheck(Matrix matrix) {
        this.matrix = matrix;
        this.known = MatrixTexts.of(matrix);
        MatrixTexts.STATES.forEach(state -> known.put("state." + state, state));
        for (Outcome outcome : matrix.outcomes()) {
            for (Indicator indicator : outcome.indicators()) {
                if (indicator.asCritical().isPresent()) {
                    String key = "indicator." + indicator.id();
                    sensitive.add(key + ".childQuestion");
                    indicator.questions().keySet().forEach(voice -> sensitive.add(key + ".question." + voice));
                }
            }
        }
    }

    /**
     * Checks texts.
     *
     * @param texts the texts
     * @return the findings; empty if there is nothing to say
     */
    public List<Finding> check(MatrixTexts texts) {
        FindingList findings = new FindingList();
        CaseCheck.reference(new MatrixReference(texts.matrix(), texts.version()), matrix, findings);
        if (!findings.isEmpty()) {
            // Keys of another matrix mean nothing here.
            return findings.all();
        }
        if (!LANGUAGE.matcher(texts.language()).matches()) {
            DocumentPath at = DocumentPath.ROOT.key("language");
            findings.add(Code.LANGUAGE_TAG, at, "", "what", texts.language());
        }
        texts.texts().forEach((key, text) -> {
            DocumentPath at = TEXTS.key(key);
            if (!known.containsKey(key)) {
                // Looking for a near word takes time; beyond the limit nobody would read it.
                String guess = findings.isFull() ? "" : FindingList.guess(key, known.keySet());
                findings.add(Code.UNKNOWN_TEXT, at.itsKey(), "", "id", key, "guess", guess);
            } else if (text.isBlank()) {
                findings.add(Code.BLANK_TEXT, at, "");
            } else if (!texts.reviewed() && sensitive.contains(key)) {
                findings.add(Code.SENSITIVE_TEXT, at, "");
            }
        });
        missing(texts, findings);
        for (int i = 0; i < texts.by().size(); i++) {
            if (texts.by().get(i).isBlank()) {
                findings.add(Code.BLANK_TEXT, DocumentPath.ROOT.key("by").index(i), "");
            }
        }
        if (!texts.reviewed()) {
            findings.add(Code.NOT_REVIEWED, DocumentPath.ROOT.key("status"), "", "language", texts.language());
        } else if (texts.by().isEmpty()) {
            findings.add(Code.NO_REVIEWER, DocumentPath.ROOT.key("by"), "");
        }
        return findings.all();
    }

    private void missing(MatrixTexts texts, FindingList findings) {
        List<String> needed =
                known.keySet().stream().filter(MatrixTexts::isNeeded).toList();
        List<String> missing = new ArrayList<>(needed);
        missing.removeAll(texts.texts().keySet());
        if (!missing.isEmpty()) {
            findings.add(
                    Code.TEXTS_MISSING,
                    TEXTS,
                    "",
                    "count",
                    Integer.toString(missing.size()),
                    "of",
                    Integer.toString(needed.size()),
                    "id",
                    missing.get(0));
        }
    }
}
