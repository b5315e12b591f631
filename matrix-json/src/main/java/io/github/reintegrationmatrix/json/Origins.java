package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.model.Adaptation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the place in an adaptation from which a fault of the adapted matrix comes.
 *
 * <p>A value that the adaptation brings has its own place. A value of the base is only wrong because of a change elsewhere:
 * of what it names, or else of what holds it.
 */
final class Origins {

    private static final DocumentPath CHANGES = DocumentPath.ROOT.key("changes");

    private final Tree matrix;
    private final List<Overlay.Edit> edits;

    Origins(Tree matrix, List<Overlay.Edit> edits) {
        this.matrix = matrix;
        this.edits = edits;
    }

    /** The place of a value in the adaptation, if it is the adaptation that brings it. */
    Optional<DocumentPath> own(DocumentPath path) {
        List<DocumentPath.Step> steps = path.steps();
        if (path.atKey() && steps.size() == 2 && steps.get(0).key().equals("scales")) {
            return last(edit ->
                            isAbout(edit, Adaptation.Element.SCALE, steps.get(1).key()))
                    .map(Overlay.Edit::idPlace);
        }
        Tree tree = matrix;
        int depth = 0;
        while (depth < steps.size() && tree.at(steps.get(depth)).isPresent()) {
            tree = tree.at(steps.get(depth)).get();
            depth++;
        }
        Optional<DocumentPath> own = tree.origin();
        for (DocumentPath.Step step : steps.subList(depth, steps.size())) {
            own = own.map(place -> step.index() < 0 ? place.key(step.key()) : place.index(step.index()));
        }
        return path.atKey() ? own.map(DocumentPath::itsKey) : own;
    }

    /** The removal of what a value of the base names, if that makes it wrong. */
    Optional<Overlay.Edit> removal(Finding finding) {
        Way way = new Way(finding);
        return last(edit -> edit.change().kind() == Adaptation.Kind.REMOVE
                && (way.named.contains(edit.change().id())
                        || way.named.contains(edit.change().level())));
    }

    /** What uses the value: the id of the innermost thing that holds it. */
    String user(Finding finding) {
        List<Holder> holders = new Way(finding).holders;
        return holders.isEmpty() ? "" : holders.get(holders.size() - 1).id();
    }

    /** The change that makes a value of the base wrong. */
    DocumentPath cause(Finding finding) {
        Way way = new Way(finding);
        for (int i = way.holders.size() - 1; i >= 0; i--) {
            Holder holder = way.holders.get(i);
            Optional<Overlay.Edit> change = last(edit -> isAbout(edit, holder.what(), holder.id()));
            if (change.isPresent()) {
                return change.get().path();
            }
        }
        return last(edit -> way.named.contains(edit.change().id()))
                .or(() -> last(edit -> Things.heading(edit.change().what()).equals(way.first)))
                .map(Overlay.Edit::path)
                .orElse(CHANGES);
    }

    private Optional<Overlay.Edit> last(Predicate<Overlay.Edit> about) {
        return edits.stream().filter(about).reduce((before, after) -> after);
    }

    private static boolean isAbout(Overlay.Edit edit, Adaptation.Element what, String id) {
        return edit.change().what() == what && edit.change().id().equals(id);
    }

    private record Holder(Adaptation.Element what, String id) {}

    /** What lies on the way to a value: the things that hold it, and every word that could be the id of another. */
    private final class Way {
        private final List<Holder> holders = new ArrayList<>();
        private final Set<String> named = new HashSet<>();
        private final String first;

        Way(Finding finding) {
            List<DocumentPath.Step> steps = finding.location().path().steps();
            first = steps.isEmpty() ? "" : steps.get(0).key();
            Tree tree = matrix;
            String heading = "";
            for (DocumentPath.Step step : steps) {
                tree = tree.at(step).orElseGet(() -> Tree.object(null));
                hold(heading, step, tree);
                heading = step.key().isEmpty() ? heading : step.key();
                named.add(step.key());
            }
            named.add(tree.written());
            finding.args().values().forEach(value -> named.addAll(List.of(value.split(", "))));
            named.remove("");
        }

        private void hold(String heading, DocumentPath.Step step, Tree tree) {
            for (Adaptation.Element what : Adaptation.Element.values()) {
                boolean scale = what == Adaptation.Element.SCALE;
                boolean isThing = heading.equals(Things.heading(what)) && scale == (step.index() < 0);
                if (isThing) {
                    holders.add(new Holder(what, scale ? step.key() : tree.textOf("id")));
                    if (what == Adaptation.Element.INDICATOR
                            && !tree.textOf("scale").isEmpty()) {
                        named.add(tree.textOf("scale"));
                    }
                }
            }
        }
    }
}
