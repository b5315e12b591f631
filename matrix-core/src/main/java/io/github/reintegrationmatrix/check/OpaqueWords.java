package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.model.Matrix;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Rules about words that staff make up, codes and ids: their form, and that nothing in them tells who somebody is. */
final class OpaqueWords {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,39}");
    private static final Pattern ID = Pattern.compile(Matrix.ID);

    private final LocalDate asOf;
    private final FindingList findings;

    OpaqueWords(LocalDate asOf, FindingList findings) {
        this.asOf = asOf;
        this.findings = findings;
    }

    /** Adds a finding if a word of the case has not the form of an id, or tells too much. */
    void id(String word, DocumentPath path) {
        if (!ID.matcher(word).matches()) {
            findings.add(Code.CASE_ID_FORM, path, "");
        } else {
            PersonalData.inId(word, asOf).ifPresent(rule -> findings.add(rule, path, ""));
        }
    }

    /** Adds a finding if a version has not the form of a code, or tells too much; it needs no digit. */
    void version(String version, DocumentPath path) {
        if (!CODE.matcher(version).matches()) {
            findings.add(Code.CASE_CODE, path, "");
        } else {
            PersonalData.inCode(version, asOf).ifPresent(rule -> findings.add(rule, path, ""));
        }
    }

    /** Adds a finding if a code has not its form, could be a name, or tells too much. */
    void code(String code, DocumentPath path) {
        if (!CODE.matcher(code).matches()) {
            findings.add(Code.CASE_CODE, path, "");
        } else if (code.chars().noneMatch(letter -> letter >= '0' && letter <= '9')) {
            findings.add(Code.CASE_CODE_NAME, path, "");
        } else {
            PersonalData.inCode(code, asOf).ifPresent(rule -> findings.add(rule, path, ""));
        }
    }
}
