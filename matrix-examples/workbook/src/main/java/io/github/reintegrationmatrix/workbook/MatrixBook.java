package io.github.reintegrationmatrix.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;

/** Writes the document of a matrix, and its texts in further languages, as a workbook. */
final class MatrixBook {

    private static final String EXPECTED = "expected::*";
    private static final String QUESTION = "question::*";
    private static final int TEMPLATE_ROWS = 200;

    private final Workbook workbook;
    private final Node.Obj matrix;
    private final Map<String, Node.Obj> documents;
    private final Map<String, Map<String, String>> texts = new LinkedHashMap<>();
    private final List<String> languages;

    /** {@code documents} are those of the texts, by the tags of their languages. */
    MatrixBook(Workbook workbook, Node.Obj matrix, Map<String, Node.Obj> documents) {
        this.workbook = workbook;
        this.matrix = matrix;
        this.documents = documents;
        this.languages = List.copyOf(documents.keySet());
        documents.forEach((tag, document) -> {
            Map<String, String> said = new LinkedHashMap<>();
            if (document.get("texts") instanceof Node.Obj object) {
                object.members().keySet().forEach(key -> said.put(key, object.text(key)));
            }
            texts.put(tag, said);
        });
    }

    void write() {
        new SettingsWriter(workbook, MatrixShapes.SETTINGS, documents).write(matrix, Settings.SHAPE);
        simple(MatrixShapes.VOICES);
        simple(MatrixShapes.PHASES);
        simple(MatrixShapes.FACETS);
        List<Node.Obj> shared = new ArrayList<>();
        if (matrix.get("scales") instanceof Node.Obj scales) {
            scales.members().forEach((name, scale) -> shared.addAll(levels(name, scale)));
        }
        if (!shared.isEmpty() || isTemplate()) {
            sheet(MatrixShapes.SCALES, shared);
        }
        List<Node.Obj> indicators = new ArrayList<>();
        List<Node.Obj> own = new ArrayList<>();
        for (Node.Obj outcome : rows("outcomes")) {
            for (Node.Obj indicator : objects(outcome.get("indicators"))) {
                indicator.put(MatrixShapes.OUTCOME, new Node.Text(outcome.text("id"), Place.NONE));
                Node scale = indicator.get("scale");
                if (scale instanceof Node.Obj) {
                    own.addAll(levels(indicator.text("id"), scale));
                    indicator.members().remove("scale");
                }
                Node floor = indicator.get("critical/floor");
                if (floor instanceof Node.Obj marks && marks.get("value") != null) {
                    indicator.put("critical/floor", new Node.Text(marks.text("value"), Place.NONE));
                }
                indicators.add(indicator);
            }
        }
        sheet(MatrixShapes.LEVELS, own);
        simple(MatrixShapes.MEANS);
        simple(MatrixShapes.SERVICES);
        simple(MatrixShapes.DIMENSIONS);
        sheet(MatrixShapes.OUTCOMES, rows("outcomes"));
        indicators(indicators);
        simple(MatrixShapes.EVENTS);
        simple(MatrixShapes.STATUSES);
        states();
        for (SheetShape part : List.of(MatrixShapes.ADAPTATIONS, MatrixShapes.CHANGES, MatrixShapes.LOG)) {
            List<Node.Obj> rows = Adaptations.rows(matrix, part);
            if (!rows.isEmpty()) {
                sheet(part, rows);
            }
        }
    }

    private boolean isTemplate() {
        return matrix.text("id").isEmpty();
    }

    private void simple(SheetShape shape) {
        List<Node.Obj> rows = rows(shape.key());
        if (shape.needed() || !rows.isEmpty() || isTemplate()) {
            sheet(shape, rows);
        }
    }

    private SheetWriter sheet(SheetShape shape, List<Node.Obj> rows) {
        return sheet(shape, rows, SheetWriter.families(shape, rows));
    }

    private SheetWriter sheet(SheetShape shape, List<Node.Obj> rows, Map<String, Set<String>> families) {
        SheetWriter writer = new SheetWriter(workbook, shape.name()).headings(shape, families, languages);
        for (int i = 0; i < rows.size(); i++) {
            writer.row(i + 1, rows.get(i));
            writer.texts(i + 1, rows.get(i), texts);
        }
        Node.Obj blank = new Node.Obj(Place.NONE);
        for (int i = rows.size(); i < TEMPLATE_ROWS && isTemplate(); i++) {
            writer.row(i + 1, blank);
        }
        return writer;
    }

    private void indicators(List<Node.Obj> indicators) {
        Map<String, Set<String>> families = SheetWriter.families(MatrixShapes.INDICATORS, indicators);
        families.put(QUESTION, together(families.getOrDefault(QUESTION, Set.of()), ids("voices", "kind", "joint")));
        families.put(EXPECTED, together(families.getOrDefault(EXPECTED, Set.of()), ids("phases", "", "")));
        SheetWriter writer = sheet(MatrixShapes.INDICATORS, indicators, families);
        writer.sheet().freezePane(2, 1);
    }

    private static Set<String> together(Set<String> first, Set<String> others) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(others);
        return all;
    }

    private Set<String> ids(String list, String key, String without) {
        Set<String> ids = new LinkedHashSet<>();
        for (Node.Obj row : rows(list)) {
            if (key.isEmpty() || !row.text(key).equals(without)) {
                ids.add(row.text("id"));
            }
        }
        return ids;
    }

    /** One row for each level, or one for goalposts. */
    private static List<Node.Obj> levels(String list, Node scale) {
        List<Node.Obj> rows = new ArrayList<>();
        if (scale instanceof Node.Obj object) {
            rows.addAll(object.get("levels") == null ? List.of(object) : objects(object.get("levels")));
        }
        rows.forEach(row -> row.put(MatrixShapes.LIST, new Node.Text(list, Place.NONE)));
        return rows;
    }

    /** What stands where no level does has a sheet only where it is translated. */
    private void states() {
        List<Node.Obj> rows = new ArrayList<>();
        Set<String> states = new LinkedHashSet<>();
        texts.values()
                .forEach(said -> said.keySet().stream()
                        .filter(key -> key.startsWith("state."))
                        .forEach(states::add));
        for (String key : states) {
            Node.Obj row = new Node.Obj(Place.NONE);
            row.put(MatrixShapes.STATE, new Node.Text(key.substring("state.".length()), Place.NONE));
            rows.add(row);
        }
        if (!rows.isEmpty()) {
            sheet(MatrixShapes.STATES, rows);
        }
    }

    private List<Node.Obj> rows(String key) {
        return objects(matrix.get(key));
    }

    static List<Node.Obj> objects(@org.jspecify.annotations.Nullable Node list) {
        List<Node.Obj> rows = new ArrayList<>();
        if (list instanceof Node.Arr items) {
            for (Node item : items.items()) {
                if (item instanceof Node.Obj object) {
                    rows.add(object);
                }
            }
        }
        return rows;
    }
}
