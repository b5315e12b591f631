package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.casefile.Allowance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rules about personal data that a file switches off.
 *
 * <p>Each says what it hides: a warning that nobody sees must not be forgotten.
 */
final class Allowances {

    private static final List<Code> RULES = List.of(
            Code.CASE_CODE_NAME,
            Code.EMAIL,
            Code.TELEPHONE,
            Code.IDENTITY_NUMBER,
            Code.BIRTH_DATE,
            Code.NAME_OR_ADDRESS,
            Code.LONG_TEXT);

    private static final DocumentPath LIST = DocumentPath.ROOT.key("allowed");

    private Allowances() {}

    /** The findings without those that the file switches off, and what there is to say about that. */
    static List<Finding> apply(List<Allowance> allowed, List<Finding> findings, LocalDate asOf) {
        if (allowed.isEmpty()) {
            return findings;
        }
        List<Finding> left = new ArrayList<>(findings);
        FindingList said = new FindingList();
        for (int i = 0; i < allowed.size(); i++) {
            one(allowed.get(i), LIST.index(i), left, said, asOf);
        }
        left.addAll(said.all());
        return List.copyOf(left);
    }

    private static void one(
            Allowance allowance, DocumentPath path, List<Finding> left, FindingList said, LocalDate asOf) {
        Optional<Code> rule = RULES.stream()
                .filter(code -> code.id().equals(allowance.rule()))
                .findFirst();
        if (rule.isEmpty()) {
            List<String> known = RULES.stream().map(Code::id).toList();
            said.add(Code.NOT_ALLOWED, path.key("rule"), "", "known", FindingList.list(known));
            return;
        }
        String reason = allowance.reason();
        if (reason.isBlank() || reason.length() > Allowance.MAX_REASON) {
            said.add(Code.NO_REASON, path.key("reason"), "", "limit", Integer.toString(Allowance.MAX_REASON));
            return;
        }
        PersonalData.inText(reason, asOf)
                .filter(found -> found != Code.LONG_TEXT)
                .ifPresent(found -> said.add(found, path.key("reason"), ""));
        int before = left.size();
        left.removeIf(finding -> finding.code() == rule.get());
        String count = Integer.toString(before - left.size());
        said.add(Code.SWITCHED_OFF, path, "", "rule", rule.get().id(), "count", count);
    }
}
