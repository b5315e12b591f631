package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.model.Adaptation;
import java.util.List;
import java.util.Optional;

/**
 * An adaptation as it stands in a file: what becomes of a base matrix.
 *
 * @param base the matrix it is for
 * @param head id, version, title and provenance of the adapted matrix
 * @param edits the changes that could be read
 * @param complete whether these are all
 * @param log what was done with adapted indicators
 * @param findings what does not fit together in it; the places are only paths
 */
record Overlay(
        Adaptation.Base base,
        Tree head,
        List<Edit> edits,
        boolean complete,
        List<Adaptation.Step> log,
        List<Finding> findings) {

    /**
     * One change, with what it needs to be made.
     *
     * @param change what it does and why
     * @param path where it stands
     * @param in the outcome that an indicator is added to, or empty
     * @param beside after or before which sibling something is added
     * @param to the members it brings; an empty object if it brings none
     * @param without what it takes away: a member, or an entry of one behind a slash
     */
    record Edit(
            Adaptation.Change change,
            DocumentPath path,
            String in,
            Optional<Beside> beside,
            Tree to,
            List<String> without) {

        /** Whether it is about the thing as a whole, and leaves nothing of it to other changes. */
        boolean isWhole() {
            return change.kind() != Adaptation.Kind.REWORD && change.kind() != Adaptation.Kind.CHANGE;
        }

        /** The heading under which the id of the thing stands. */
        String heading() {
            return Words.of(change.what());
        }

        /** Where the id stands: of the level if it is about one. */
        DocumentPath idPlace() {
            return path.key(change.level().isEmpty() ? heading() : "level");
        }
    }

    /**
     * A place beside a sibling.
     *
     * @param sibling the id of the sibling
     * @param after whether behind it
     */
    record Beside(String sibling, boolean after) {
        /** The heading under which the sibling stands. */
        String heading() {
            return after ? "after" : "before";
        }
    }
}
