package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.FindingList;
import io.github.reintegrationmatrix.model.Adaptation;

/** Rules about which headings of one change of an adaptation go together. */
final class Headings {

    private final FindingList findings;
    private final Members has;
    private final Adaptation.Kind kind;
    private final DocumentPath path;
    private boolean together = true;

    Headings(FindingList findings, Members has, Adaptation.Kind kind, DocumentPath path) {
        this.findings = findings;
        this.has = has;
        this.kind = kind;
        this.path = path;
    }

    boolean goTogether(Adaptation.Element what, Tree to) {
        boolean level = has.has("level");
        boolean adds = kind == Adaptation.Kind.ADD;
        boolean removes = kind == Adaptation.Kind.REMOVE;
        boolean parts = kind == Adaptation.Kind.REWORD || kind == Adaptation.Kind.CHANGE;
        boolean toOutcome = adds && what == Adaptation.Element.INDICATOR && !level;
        boolean inOrder = adds && (what != Adaptation.Element.SCALE || level);
        onlyIf(!removes, "to");
        onlyIf(parts, "without");
        onlyIf(what == Adaptation.Element.INDICATOR || what == Adaptation.Element.SCALE, "level");
        onlyIf(toOutcome, "in");
        onlyIf(inOrder, "after");
        onlyIf(inOrder, "before");
        if (inOrder && has.has("after") && has.has("before")) {
            findings.add(Code.CONFLICTING_KEYS, path, "", "known", "after, before", "choice", "one-of");
            together = false;
        }
        neededIf(adds || kind == Adaptation.Kind.REPLACE || (parts && !has.has("without")), "to");
        neededIf(toOutcome, "in");
        neededIf(adds && level && !has.has("before"), "after");
        never(to, "id", Code.ID_STAYS);
        if (parts && what == Adaptation.Element.OUTCOME) {
            never(to, "indicators", Code.NOT_WITH_CHANGE);
        }
        return together;
    }

    private void onlyIf(boolean allowed, String heading) {
        if (!allowed && has.has(heading)) {
            wrong(Code.NOT_WITH_CHANGE, path.key(heading).itsKey(), heading);
        }
    }

    private void neededIf(boolean needed, String heading) {
        if (needed && !has.has(heading)) {
            wrong(Code.MISSING_KEY, path.key(heading), heading);
        }
    }

    private void never(Tree to, String heading, Code code) {
        to.member(heading).flatMap(Tree::origin).ifPresent(place -> wrong(code, place.itsKey(), heading));
    }

    private void wrong(Code code, DocumentPath place, String heading) {
        findings.add(code, place, "", "key", heading, "do", Words.of(kind));
        together = false;
    }
}
