package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.FindingList;
import io.github.reintegrationmatrix.check.Spelling;
import io.github.reintegrationmatrix.model.Adaptation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes the changes of an adaptation in the document of its base. What cannot be made is a finding, and the rest is made.
 *
 * <p>Things are added before others are changed and taken away after, so that no change depends on where it stands.
 */
final class Edits {

    private static final String LEVEL = "level";

    /** Indicators are too many to be named in a sentence. */
    private static final int MOST_LISTED = 40;

    private final Things things;
    private final FindingList findings;

    Edits(Tree matrix, FindingList findings) {
        this.things = new Things(matrix);
        this.findings = findings;
    }

    void make(List<Overlay.Edit> edits) {
        List<Overlay.Edit> inTurn = new ArrayList<>(new Conflicts(things, findings).without(edits));
        inTurn.sort(Comparator.comparing(Edits::turn));
        inTurn.forEach(this::make);
    }

    private static int turn(Overlay.Edit edit) {
        return switch (edit.change().kind()) {
            case ADD -> edit.change().what() == Adaptation.Element.OUTCOME ? 0 : 1;
            case REWORD, CHANGE -> 2;
            case REPLACE -> 3;
            case REMOVE -> 4;
        };
    }

    private void make(Overlay.Edit edit) {
        Adaptation.Change change = edit.change();
        boolean adds = change.kind() == Adaptation.Kind.ADD;
        if (change.level().isEmpty()) {
            Optional<Things.Spot> spot = things.find(change.what(), change.id());
            if (adds) {
                holder(edit).ifPresent(holder -> add(edit, holder, spot, edit.heading(), change.id()));
            } else {
                there(edit, spot, edit.heading(), change.id(), things.ids(change.what()));
            }
            return;
        }
        Optional<Things.Spot> thing = things.find(change.what(), change.id());
        if (thing.isEmpty()) {
            DocumentPath place = edit.path().key(edit.heading());
            notThere(place, edit.heading(), change.id(), things.ids(change.what()));
            return;
        }
        Optional<Tree> levels = things.levelsOf(change.what(), thing.get().thing());
        if (levels.isEmpty()) {
            findings.add(Code.LEVEL_NOT_OWN, edit.idPlace(), "", "what", change.level());
        } else if (adds) {
            add(edit, levels.get(), Things.in(levels.get(), change.level()), LEVEL, change.level());
        } else {
            there(edit, Things.in(levels.get(), change.level()), LEVEL, change.level(), Things.ids(levels.get()));
        }
    }

    /** What something is added to. */
    private Optional<Tree> holder(Overlay.Edit edit) {
        if (edit.change().what() != Adaptation.Element.INDICATOR) {
            return Optional.of(things.holder(edit.change().what()));
        }
        Optional<Tree> indicators = things.indicatorsOf(edit.in());
        if (indicators.isEmpty()) {
            notThere(edit.path().key("in"), "outcome", edit.in(), things.ids(Adaptation.Element.OUTCOME));
        }
        return indicators;
    }

    private void add(Overlay.Edit edit, Tree holder, Optional<Things.Spot> spot, String element, String id) {
        if (spot.isPresent()) {
            findings.add(Code.ALREADY_IN_BASE, edit.idPlace(), "", "element", element, "what", id);
            return;
        }
        if (holder.isObject()) {
            holder.members().put(id, edit.to());
            return;
        }
        int at = holder.items().size();
        if (edit.beside().isPresent()) {
            Overlay.Beside beside = edit.beside().get();
            Optional<Things.Spot> sibling = Things.in(holder, beside.sibling());
            if (sibling.isEmpty()) {
                DocumentPath place = edit.path().key(beside.heading());
                notThere(place, element, beside.sibling(), Things.ids(holder));
                return;
            }
            at = sibling.get().index() + (beside.after() ? 1 : 0);
        }
        holder.items().add(at, named(edit, id));
    }

    /** The whole thing that a change brings, with its id. */
    private static Tree named(Overlay.Edit edit, String id) {
        Tree thing = Tree.object(edit.path().key("to"));
        thing.members().put("id", Tree.text(id, edit.idPlace()));
        thing.members().putAll(edit.to().members());
        return thing;
    }

    private void there(Overlay.Edit edit, Optional<Things.Spot> spot, String element, String id, List<String> known) {
        if (spot.isEmpty()) {
            notThere(edit.idPlace(), element, id, known);
            return;
        }
        switch (edit.change().kind()) {
            case REMOVE -> spot.get().remove();
            case REPLACE -> spot.get().put(spot.get().index() < 0 ? edit.to() : named(edit, id));
            case REWORD -> {
                if (onlyTexts(edit)) {
                    put(edit, spot.get().thing());
                }
            }
            default -> put(edit, spot.get().thing());
        }
    }

    private void put(Overlay.Edit edit, Tree thing) {
        for (int i = 0; i < edit.without().size(); i++) {
            String path = edit.without().get(i);
            if (!Merge.take(thing, path)) {
                findings.add(Code.NOTHING_TO_TAKE, edit.path().key("without").index(i), "", "what", path);
            }
        }
        if (edit.to().members().isEmpty() && edit.without().isEmpty()) {
            findings.add(Code.CHANGES_NOTHING, edit.path().key("to"), "", "key", "to");
        }
        new Merge(findings).put(thing, edit.to());
    }

    private boolean onlyTexts(Overlay.Edit edit) {
        boolean only = true;
        for (var member : edit.to().members().entrySet()) {
            only &= isText(member.getKey(), edit.path().key("to").key(member.getKey()));
        }
        for (int i = 0; i < edit.without().size(); i++) {
            String path = edit.without().get(i);
            String member = path.indexOf('/') < 0 ? path : path.substring(0, path.indexOf('/'));
            only &= isText(member, edit.path().key("without").index(i));
        }
        return only;
    }

    private boolean isText(String member, DocumentPath place) {
        // An unknown heading is that, and nothing else.
        if (Merge.TEXTS.contains(member) || !MatrixReader.knows(member)) {
            return true;
        }
        findings.add(Code.NOT_A_TEXT, place, "", "key", member);
        return false;
    }

    private void notThere(DocumentPath place, String element, String id, List<String> known) {
        String guess = Spelling.nearest(id, known).orElse("");
        String all = guess.isEmpty() && known.size() <= MOST_LISTED ? String.join(", ", known) : "";
        findings.add(Code.NOT_IN_BASE, place, "", "element", element, "what", id, "guess", guess, "known", all);
    }
}
