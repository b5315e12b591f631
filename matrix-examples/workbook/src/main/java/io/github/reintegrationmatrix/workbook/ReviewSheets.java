package io.github.reintegrationmatrix.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the sheets of a review together to the document that they stand for. */
final class ReviewSheets {

    private final Book book;
    private final Entries entries;

    ReviewSheets(Book book, Entries entries) {
        this.book = book;
        this.entries = entries;
    }

    Node.Obj document() {
        Node.Obj document = new Node.Obj(Place.NONE);
        new Settings(book, CaseShapes.REVIEW, document).read(Settings.SHAPE);
        if (!book.rows(CaseShapes.ALLOWED).isEmpty()) {
            book.list(CaseShapes.ALLOWED, document);
        }
        if (book.table(CaseShapes.OFFERS).isEmpty()) {
            document.gap("phases", new Gap(Place.NONE, null, "offers"));
            return document;
        }
        Map<String, Node.Obj> phases = new LinkedHashMap<>();
        Node.Arr list = new Node.Arr(book.table(CaseShapes.OFFERS).get().place());
        document.put("phases", list);
        add(book.rows(CaseShapes.OFFERS), "offers", phases);
        add(Rounds.ofReview(book, entries).read(), "rounds", phases);
        list.items().addAll(phases.values());
        return document;
    }

    /** Puts rows under the phase that they name; one without stands with the phase before it. */
    private void add(List<Node.Obj> rows, String key, Map<String, Node.Obj> phases) {
        String last = "";
        for (Node.Obj row : rows) {
            Node said = row.get(CaseShapes.PHASE);
            Gap gap = row.gap(CaseShapes.PHASE);
            if (said == null && gap != null && gap.code() != null) {
                book.issues().add(gap.code(), gap.place(), "key", gap.heading());
            }
            String name = said == null ? last : row.text(CaseShapes.PHASE);
            last = name;
            Node.Obj phase = phases.computeIfAbsent(name, absent -> {
                Node.Obj made = new Node.Obj(row.place());
                made.put("phase", said == null ? new Node.Text(name, row.place()) : said);
                made.put("offers", new Node.Arr(row.place()));
                made.put("rounds", new Node.Arr(row.place()));
                return made;
            });
            if (key.equals("offers") && row.get("services") == null) {
                row.put("services", new Node.Arr(row.place()));
            }
            if (phase.get(key) instanceof Node.Arr items) {
                items.items().add(row);
            }
        }
    }
}
