package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.model.Adaptation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the things of a matrix stand in its document: each under its id, in a list or as a member. */
final class Things {

    private static final String INDICATORS = "indicators";
    private static final String SCALES = "scales";

    private final Tree matrix;

    Things(Tree matrix) {
        this.matrix = matrix;
    }

    /**
     * What holds a thing, and where in it.
     *
     * @param holder a list or an object
     * @param index the position in a list, or -1
     * @param key the key in an object, or empty
     */
    record Spot(Tree holder, int index, String key) {

        Tree thing() {
            return index < 0
                    ? holder.members().getOrDefault(key, holder)
                    : holder.items().get(index);
        }

        void put(Tree other) {
            if (index < 0) {
                holder.members().put(key, other);
            } else {
                holder.items().set(index, other);
            }
        }

        void remove() {
            if (index < 0) {
                holder.members().remove(key);
            } else {
                holder.items().remove(index);
            }
        }
    }

    /** The heading of the list that holds all things of a kind; of indicators each outcome has its own. */
    static String heading(Adaptation.Element what) {
        return switch (what) {
            case MEANS -> "means";
            case STATUS -> "statuses";
            default -> Words.of(what) + "s";
        };
    }

    /** What may hold things of a kind. */
    private List<Tree> holders(Adaptation.Element what) {
        List<Tree> holders = new ArrayList<>();
        if (what == Adaptation.Element.INDICATOR) {
            for (Tree outcome : holder(Adaptation.Element.OUTCOME).items()) {
                outcome.member(INDICATORS).ifPresent(holders::add);
            }
        } else {
            holders.add(holder(what));
        }
        return holders;
    }

    /** What holds all things of a kind, made if the matrix has none of them. */
    Tree holder(Adaptation.Element what) {
        return matrix.members()
                .computeIfAbsent(
                        heading(what), none -> what == Adaptation.Element.SCALE ? Tree.object(null) : Tree.list());
    }

    Optional<Spot> find(Adaptation.Element what, String id) {
        for (Tree holder : holders(what)) {
            Optional<Spot> found = in(holder, id);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The thing of an id in one holder. */
    static Optional<Spot> in(Tree holder, String id) {
        if (holder.isObject()) {
            return holder.members().containsKey(id) ? Optional.of(new Spot(holder, -1, id)) : Optional.empty();
        }
        for (int i = 0; i < holder.items().size(); i++) {
            if (holder.items().get(i).textOf("id").equals(id)) {
                return Optional.of(new Spot(holder, i, ""));
            }
        }
        return Optional.empty();
    }

    List<String> ids(Adaptation.Element what) {
        List<String> ids = new ArrayList<>();
        holders(what).forEach(holder -> ids.addAll(ids(holder)));
        return ids;
    }

    static List<String> ids(Tree holder) {
        return holder.isObject()
                ? List.copyOf(holder.members().keySet())
                : holder.items().stream().map(item -> item.textOf("id")).toList();
    }

    /** The indicators of an outcome. */
    Optional<Tree> indicatorsOf(String outcome) {
        return find(Adaptation.Element.OUTCOME, outcome)
                .flatMap(spot -> spot.thing().member(INDICATORS));
    }

    /** The id of the outcome that an indicator belongs to, or nothing. */
    String outcomeOf(String indicator) {
        for (Tree outcome : holder(Adaptation.Element.OUTCOME).items()) {
            if (outcome.member(INDICATORS).flatMap(list -> in(list, indicator)).isPresent()) {
                return outcome.textOf("id");
            }
        }
        return "";
    }

    /** The levels of a shared scale, or of an indicator that has a scale of its own. */
    Optional<Tree> levelsOf(Adaptation.Element what, Tree thing) {
        Optional<Tree> scale = what == Adaptation.Element.SCALE ? Optional.of(thing) : thing.member("scale");
        return scale.flatMap(tree -> tree.member("levels")).filter(Tree::isList);
    }

    /** The shared scale that an indicator uses, or nothing. */
    static String sharedScale(Tree indicator) {
        return indicator.textOf("scale");
    }

    /** The members of a scale that is shared, for whoever asks which there are. */
    Map<String, Tree> scales() {
        return matrix.member(SCALES).map(Tree::members).orElse(Map.of());
    }
}
