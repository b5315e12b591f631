package io.github.reintegrationmatrix.workbook;

import java.util.ArrayList;
import java.util.List;

/** The adaptations of a matrix: in the workbook three sheets, in the document a list within the provenance. */
final class Adaptations {

    private static final String PATH = "provenance/adaptations";
    private static final List<SheetShape> PARTS = List.of(MatrixShapes.CHANGES, MatrixShapes.LOG);

    private Adaptations() {}

    /** Where a part of an adaptation belongs. */
    interface Owner {
        /** The id that is meant, or nothing if none is near. */
        String of(Node.Obj row, List<String> known);
    }

    static void read(Book book, Node.Obj document, Owner owner) {
        List<Node.Obj> adaptations = book.rows(MatrixShapes.ADAPTATIONS);
        List<String> known =
                adaptations.stream().map(adaptation -> adaptation.text("id")).toList();
        if (!adaptations.isEmpty()) {
            Node.Arr list = new Node.Arr(adaptations.get(0).place());
            list.items().addAll(adaptations);
            document.put(PATH, list);
            adaptations.forEach(
                    adaptation -> adaptation.put(MatrixShapes.CHANGES.key(), new Node.Arr(adaptation.place())));
        }
        for (SheetShape part : PARTS) {
            for (Node.Obj row : book.rows(part)) {
                int of = known.indexOf(owner.of(row, known));
                if (of >= 0) {
                    add(adaptations.get(of), part.key(), row);
                }
            }
        }
    }

    private static void add(Node.Obj adaptation, String key, Node.Obj row) {
        if (!(adaptation.get(key) instanceof Node.Arr)) {
            adaptation.put(key, new Node.Arr(row.place()));
        }
        if (adaptation.get(key) instanceof Node.Arr list) {
            list.items().add(row);
        }
    }

    /** The rows of a part, each with the adaptation that it belongs to. */
    static List<Node.Obj> rows(Node.Obj matrix, SheetShape part) {
        List<Node.Obj> adaptations = MatrixBook.objects(matrix.get(PATH));
        if (part.equals(MatrixShapes.ADAPTATIONS)) {
            return adaptations;
        }
        List<Node.Obj> rows = new ArrayList<>();
        for (Node.Obj adaptation : adaptations) {
            for (Node.Obj row : MatrixBook.objects(adaptation.get(part.key()))) {
                row.put(MatrixShapes.ADAPTATION, new Node.Text(adaptation.text("id"), Place.NONE));
                rows.add(row);
            }
        }
        return rows;
    }
}
