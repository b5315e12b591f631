package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.FindingList;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Puts members over those of a thing: objects are gone through entry by entry, everything else is replaced, a scale as a
 * whole.
 */
final class Merge {

    /** The members that are texts: rewording changes only these. */
    static final Set<String> TEXTS =
            Set.of("label", "definition", "why", "statement", "questions", "childQuestion", "guidance", "unit");

    private static final String SCALE = "scale";

    private final FindingList findings;

    Merge(FindingList findings) {
        this.findings = findings;
    }

    /** Goes through the values that are put as a whole, each with its path such as {@code questions/own}. */
    static void leaves(Tree to, BiConsumer<String, Tree> leaf) {
        leaves(to, "", leaf);
    }

    private static void leaves(Tree tree, String path, BiConsumer<String, Tree> leaf) {
        tree.members().forEach((key, member) -> {
            if (member.isObject() && !key.equals(SCALE)) {
                leaves(member, path + key + "/", leaf);
            } else {
                leaf.accept(path + key, member);
            }
        });
    }

    /** Of a new scale the same words mark other levels. */
    void put(Tree thing, Tree to) {
        put(thing, to, to.members().containsKey(SCALE) ? Set.of("expected", "floor") : Set.of());
    }

    private void put(Tree thing, Tree to, Set<String> anew) {
        to.members().forEach((key, member) -> {
            Tree there = thing.members().get(key);
            if (there != null && there.isObject() && member.isObject() && !key.equals(SCALE)) {
                put(there, member, anew.contains(key) ? member.members().keySet() : anew);
                return;
            }
            if (there != null && there.says(member) && !anew.contains(key)) {
                member.origin().ifPresent(place -> findings.add(Code.CHANGES_NOTHING, place, "", "key", key));
            }
            thing.members().put(key, member);
        });
    }

    /** Takes away what stands under a heading, or one entry of it. */
    static boolean take(Tree thing, String path) {
        Map<String, Tree> members = thing.members();
        int slash = path.indexOf('/');
        if (slash < 0) {
            return members.remove(path) != null;
        }
        Tree inner = members.get(path.substring(0, slash));
        return inner != null && inner.isObject() && take(inner, path.substring(slash + 1));
    }
}
