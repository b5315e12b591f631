package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.FindingList;
import io.github.reintegrationmatrix.model.Adaptation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what two changes of one adaptation both settle; the later one is then not made. */
final class Conflicts {

    private final Things base;
    private final FindingList findings;

    Conflicts(Things base, FindingList findings) {
        this.base = base;
        this.findings = findings;
    }

    /** The changes that settle something that no earlier one settles. */
    List<Overlay.Edit> without(List<Overlay.Edit> edits) {
        List<Overlay.Edit> free = new ArrayList<>();
        for (Overlay.Edit edit : edits) {
            boolean clear = true;
            for (int i = 0; clear && i < free.size(); i++) {
                clear = isClear(free.get(i), edit, Integer.toString(edits.indexOf(free.get(i)) + 1));
            }
            if (clear) {
                free.add(edit);
            }
        }
        return free;
    }

    private boolean isClear(Overlay.Edit earlier, Overlay.Edit later, String number) {
        boolean same = isSame(earlier, later);
        boolean whole = (same && (earlier.isWhole() || later.isWhole()))
                || (holds(earlier, later) && takes(earlier))
                || (holds(later, earlier) && takes(later));
        if (whole) {
            findings.add(Code.CHANGED_TWICE, later.idPlace(), "", "earlier", number);
            return false;
        }
        Map<String, DocumentPath> before = same ? settled(earlier) : scaleOf(earlier, later);
        Map<String, DocumentPath> now = same ? settled(later) : scaleOf(later, earlier);
        boolean clear = true;
        for (Map.Entry<String, DocumentPath> member : now.entrySet()) {
            if (before.keySet().stream().anyMatch(other -> overlap(other, member.getKey()))) {
                findings.add(Code.CHANGED_TWICE, member.getValue(), "", "earlier", number);
                clear = false;
            }
        }
        return clear;
    }

    private static boolean isSame(Overlay.Edit a, Overlay.Edit b) {
        return isOfSame(a, b) && a.change().level().equals(b.change().level());
    }

    private static boolean isOfSame(Overlay.Edit a, Overlay.Edit b) {
        return a.change().what() == b.change().what()
                && a.change().id().equals(b.change().id());
    }

    /** Whether what one change is about is a part of what another is about. */
    private boolean holds(Overlay.Edit whole, Overlay.Edit part) {
        if (!whole.change().level().isEmpty()) {
            return false;
        }
        boolean levelOfIt = isOfSame(whole, part) && !part.change().level().isEmpty();
        boolean indicatorOfIt = whole.change().what() == Adaptation.Element.OUTCOME
                && part.change().what() == Adaptation.Element.INDICATOR
                && (part.in().equals(whole.change().id())
                        || base.outcomeOf(part.change().id())
                                .equals(whole.change().id()));
        return levelOfIt || indicatorOfIt;
    }

    private static boolean takes(Overlay.Edit edit) {
        return edit.change().kind() == Adaptation.Kind.REMOVE || edit.change().kind() == Adaptation.Kind.REPLACE;
    }

    /** The scale that one change sets as a whole while the other changes a level of it. */
    private Map<String, DocumentPath> scaleOf(Overlay.Edit edit, Overlay.Edit other) {
        Map<String, DocumentPath> scale = new LinkedHashMap<>();
        boolean ofLevel = !edit.change().level().isEmpty();
        if (!isOfSame(edit, other) || ofLevel != other.change().level().isEmpty()) {
            return scale;
        }
        if (ofLevel) {
            scale.put("scale", edit.idPlace());
        } else {
            settled(edit).forEach((member, place) -> {
                if (member.equals("scale") || member.equals("levels")) {
                    scale.put("scale", place);
                }
            });
        }
        return scale;
    }

    private static Map<String, DocumentPath> settled(Overlay.Edit edit) {
        Map<String, DocumentPath> settled = new LinkedHashMap<>();
        Merge.leaves(edit.to(), (path, leaf) -> leaf.origin().ifPresent(place -> settled.put(path, place)));
        for (int i = 0; i < edit.without().size(); i++) {
            settled.put(edit.without().get(i), edit.path().key("without").index(i));
        }
        return settled;
    }

    private static boolean overlap(String a, String b) {
        return a.equals(b) || a.startsWith(b + "/") || b.startsWith(a + "/");
    }
}
