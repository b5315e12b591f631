package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.check.Code;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the sheets of a matrix together to the document that they stand for. */
final class MatrixSheets {

    private static final List<String> POSTS = List.of("worst", "best", "step", "unit");

    private final Book book;
    private final Node.Obj document = new Node.Obj(Place.NONE);
    private final Settings settings;

    MatrixSheets(Book book) {
        this.book = book;
        this.settings = new Settings(book, MatrixShapes.SETTINGS, document);
    }

    /** What a matrix in a workbook says in further languages, before the texts of its rows are added. */
    Map<String, Node.Obj> languages() {
        return settings.languages();
    }

    Node.Obj document() {
        settings.read(Settings.SHAPE);
        book.list(MatrixShapes.VOICES, document);
        book.list(MatrixShapes.PHASES, document);
        book.list(MatrixShapes.FACETS, document);
        book.list(MatrixShapes.MEANS, document);
        book.list(MatrixShapes.SERVICES, document).forEach(MatrixSheets::serves);
        book.list(MatrixShapes.DIMENSIONS, document);
        if (book.table(MatrixShapes.EVENTS).isPresent()) {
            book.list(MatrixShapes.EVENTS, document);
        }
        if (book.table(MatrixShapes.STATUSES).isPresent()) {
            book.list(MatrixShapes.STATUSES, document);
        }
        Map<String, Node.Obj> shared = scales(MatrixShapes.SCALES);
        if (!shared.isEmpty()) {
            Node.Obj scales = new Node.Obj(shared.values().iterator().next().place());
            shared.forEach((name, scale) -> scales.put(name, scale));
            document.put("scales", scales);
        }
        List<Node.Obj> outcomes = book.list(MatrixShapes.OUTCOMES, document);
        boolean there = book.table(MatrixShapes.INDICATORS).isPresent();
        for (Node.Obj outcome : outcomes) {
            if (there) {
                outcome.put("indicators", new Node.Arr(outcome.place()));
            } else {
                outcome.gap("indicators", new Gap(outcome.place(), null, "indicators"));
            }
        }
        indicators(outcomes, scales(MatrixShapes.LEVELS));
        Adaptations.read(book, document, this::adaptation);
        return document;
    }

    /** The rows of each list of levels, as the scale that they are. */
    private Map<String, Node.Obj> scales(SheetShape shape) {
        Map<String, Node.Obj> scales = new LinkedHashMap<>();
        String last = "";
        for (Node.Obj row : book.rows(shape)) {
            String name = row.text(MatrixShapes.LIST);
            if (name.isEmpty()) {
                empty(row, MatrixShapes.LIST);
                name = last;
            }
            last = name;
            Node.Obj scale = scales.computeIfAbsent(name, list -> new Node.Obj(row.place()));
            boolean posts = POSTS.stream().anyMatch(key -> row.get(key) != null);
            if (posts && POSTS.stream().anyMatch(key -> scale.get(key) != null)) {
                // Of two rows of goalposts one would be lost.
                Node at = row.get(MatrixShapes.LIST);
                book.issues().add(Code.DUPLICATE_ID, at == null ? row.place() : at.place(), "id", name);
            }
            if (posts) {
                POSTS.forEach(key -> move(row, key, scale));
            }
            if (!posts || row.get("id") != null || row.get("label") != null) {
                if (!(scale.get("levels") instanceof Node.Arr)) {
                    scale.put("levels", new Node.Arr(row.place()));
                }
                if (scale.get("levels") instanceof Node.Arr levels) {
                    levels.items().add(row);
                }
            }
        }
        return scales;
    }

    private void empty(Node.Obj row, String path) {
        Gap gap = row.gap(path);
        if (gap != null && gap.code() != null) {
            book.issues().add(gap.code(), gap.place(), "key", gap.heading());
        }
    }

    private static void move(Node.Obj from, String key, Node.Obj to) {
        Node node = from.members().remove(key);
        Gap gap = from.gap(key);
        if (node != null) {
            to.put(key, node, from.keyPlace(key));
        } else if (gap != null) {
            to.gap(key, gap);
        }
    }

    /** A service may serve nothing that is measured. */
    private static void serves(Node.Obj service) {
        Gap gap = service.gap("serves");
        if (service.get("serves") == null && gap != null && gap.code() != null) {
            service.put("serves", new Node.Arr(gap.place()));
        }
    }

    private void indicators(List<Node.Obj> outcomes, Map<String, Node.Obj> levels) {
        List<Node.Obj> rows = book.rows(MatrixShapes.INDICATORS);
        Node.Obj owner = outcomes.isEmpty() ? null : outcomes.get(0);
        for (Node.Obj row : rows) {
            Node.Obj named = owner(row, outcomes);
            owner = named == null ? owner : named;
            if (owner != null && owner.get("indicators") instanceof Node.Arr list) {
                list.items().add(row);
            }
        }
        Map<String, Node.Obj> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.putIfAbsent(row.text("id"), row));
        // First those that say whose they are: what is taken for one of them may be a part of it.
        levels.forEach((name, scale) -> {
            if (byId.containsKey(name)) {
                own(byId.get(name), scale);
            }
        });
        levels.forEach((name, scale) -> {
            if (!byId.containsKey(name) && !byId.isEmpty()) {
                stray(name, scale, byId);
            }
        });
        rows.forEach(MatrixSheets::complete);
    }

    private String adaptation(Node.Obj row, List<String> known) {
        Node said = row.get(MatrixShapes.ADAPTATION);
        if (said == null) {
            empty(row, MatrixShapes.ADAPTATION);
            return "";
        }
        String name = row.text(MatrixShapes.ADAPTATION);
        return known.contains(name) ? name : guess(said, name, known, "adaptation", "adaptations");
    }

    private Node.@Nullable Obj owner(Node.Obj row, List<Node.Obj> outcomes) {
        Node said = row.get(MatrixShapes.OUTCOME);
        if (said == null) {
            empty(row, MatrixShapes.OUTCOME);
            return null;
        }
        List<String> known =
                outcomes.stream().map(outcome -> outcome.text("id")).toList();
        String name = row.text(MatrixShapes.OUTCOME);
        String found = known.contains(name) || known.isEmpty() ? name : guess(said, name, known, "outcome", "outcomes");
        return outcomes.stream()
                .filter(outcome -> outcome.text("id").equals(found))
                .findFirst()
                .orElse(null);
    }

    /** Says that an id does not stand where it should; what was probably meant is taken. */
    private String guess(Node at, String name, Collection<String> known, String key, String sheet) {
        Optional<String> near = Words.nearest(name, known);
        book.issues()
                .add(
                        Code.NO_OWNER,
                        at.place(),
                        "what",
                        book.words().what(name),
                        "shown",
                        book.words().shown(),
                        "key",
                        key,
                        "sheet",
                        sheet,
                        "guess",
                        near.orElse(""));
        return near.orElse(name);
    }

    /** Gives an indicator its own levels; one that also names a shared scale would lose one of the two. */
    private void own(Node.Obj indicator, Node.Obj scale) {
        Node shared = indicator.get("scale");
        if (shared == null) {
            indicator.put("scale", scale);
        } else {
            book.issues().add(Code.CONFLICTING_KEYS, shared.place(), "choice", "one-of", "known", "scale, levels");
        }
    }

    /** Levels of an indicator that is not there, or some of them, are taken for those of the one that was meant. */
    private void stray(String name, Node.Obj scale, Map<String, Node.Obj> indicators) {
        Node first =
                scale.get("levels") instanceof Node.Arr levels ? levels.items().get(0) : scale;
        Node said = first instanceof Node.Obj row ? row.get(MatrixShapes.LIST) : null;
        Node at = said == null ? first : said;
        Node.Obj indicator = indicators.get(guess(at, name, indicators.keySet(), "list_name", "indicators"));
        if (indicator == null) {
            return;
        }
        Node own = indicator.get("scale");
        if (own == null) {
            indicator.put("scale", scale);
        } else if (own instanceof Node.Obj there
                && there.get("levels") instanceof Node.Arr levels
                && scale.get("levels") instanceof Node.Arr more) {
            levels.items().addAll(more.items());
            levels.items().sort(Comparator.comparing(Node::place));
        }
    }

    /** What may be empty in a row and must stand in the document. */
    private static void complete(Node.Obj row) {
        Gap means = row.gap("means");
        if (row.get("means") == null && means != null) {
            row.put("means", new Node.Obj(means.place()));
        }
        if (row.get("critical") != null && row.get("critical/notApplicableReasons") == null) {
            row.put("critical/notApplicableReasons", new Node.Arr(row.place()));
        }
    }
}
