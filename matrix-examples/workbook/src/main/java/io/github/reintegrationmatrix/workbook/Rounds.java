package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.model.Voice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts rounds, voices, ratings and evidence together, of a case or of a review. */
final class Rounds {

    private final Book book;
    private final Entries entries;
    private final SheetShape rounds;
    private final SheetShape voices;
    private final SheetShape evidence;
    private final Map<String, List<OfRound>> byKey = new LinkedHashMap<>();

    /** One round with the ratings of its sheet and the blocks of its voices. */
    private record OfRound(Node.Obj round, Map<String, Node.Obj> ratings, Node.Arr blocks, Set<String> heard) {}

    private Rounds(Book book, Entries entries, SheetShape rounds, SheetShape voices, SheetShape evidence) {
        this.book = book;
        this.entries = entries;
        this.rounds = rounds;
        this.voices = voices;
        this.evidence = evidence;
    }

    static Rounds ofCase(Book book, Entries entries) {
        return new Rounds(book, entries, CaseShapes.CASE_ROUNDS, CaseShapes.CASE_VOICES, CaseShapes.CASE_EVIDENCE);
    }

    static Rounds ofReview(Book book, Entries entries) {
        return new Rounds(
                book, entries, CaseShapes.REVIEW_ROUNDS, CaseShapes.REVIEW_VOICES, CaseShapes.REVIEW_EVIDENCE);
    }

    /** The rounds in order, whole. */
    List<Node.Obj> read() {
        List<Node.Obj> rows = book.rows(rounds);
        List<Optional<Sheet>> sheets = new RoundSheets(book).of(rows);
        for (int i = 0; i < rows.size(); i++) {
            Node.Obj round = rows.get(i);
            Map<String, Node.Obj> ratings = sheets.get(i).map(this::ratings).orElse(Map.of());
            byKey.computeIfAbsent(key(round, "round"), key -> new ArrayList<>())
                    .add(new OfRound(round, ratings, new Node.Arr(round.place()), new LinkedHashSet<>()));
        }
        for (Node.Obj row : book.rows(voices)) {
            block(row);
        }
        for (List<OfRound> same : byKey.values()) {
            for (int i = 0; i < same.size(); i++) {
                end(same.get(i), i > 0);
            }
        }
        for (Node.Obj row : book.rows(evidence)) {
            evidence(row);
        }
        return rows;
    }

    /** Gives a round its blocks; why there are none may have been said already. */
    private void end(OfRound round, boolean isCopy) {
        boolean said = unnamed(round);
        if (round.blocks().items().isEmpty() && (said || isCopy)) {
            round.round().gap("voices", new Gap(round.round().place(), null, "voice"));
        } else {
            round.round().put("voices", round.blocks());
        }
    }

    private static String key(Node.Obj row, String path) {
        return row.text(CaseShapes.PHASE) + " " + row.text(path);
    }

    private Map<String, Node.Obj> ratings(Sheet sheet) {
        Table table = Table.of(sheet, CaseShapes.RATINGS, book.values(), book.words());
        return new RatingRows(book, entries).read(table);
    }

    /** The round that a row of another sheet belongs to, and any other of the same name. */
    private List<OfRound> owners(Node.Obj row) {
        Node said = row.get(CaseShapes.ROUND);
        if (book.table(rounds).isEmpty()) {
            return List.of();
        }
        if (said == null) {
            Gap gap = row.gap(CaseShapes.ROUND);
            if (gap != null && gap.code() != null) {
                book.issues().add(gap.code(), gap.place(), "key", gap.heading());
            }
            return List.of();
        }
        List<OfRound> found = byKey.get(key(row, CaseShapes.ROUND));
        if (found != null) {
            return found;
        }
        // The ids of a case are not repeated, so a near one is taken and not named.
        Optional<String> near = Words.nearest(key(row, CaseShapes.ROUND), byKey.keySet());
        book.issues()
                .add(
                        Code.NO_OWNER,
                        said.place(),
                        "what",
                        book.words().what(row.text(CaseShapes.ROUND)),
                        "shown",
                        book.words().shown(),
                        "key",
                        "round",
                        "sheet",
                        "rounds",
                        "guess",
                        "");
        return near.map(byKey::get).orElse(List.of());
    }

    /** Of rounds of the same name, the first that has an answer of the voice and no block of it yet. */
    private static Optional<OfRound> free(List<OfRound> same, String voice) {
        return same.stream()
                .filter(round ->
                        !round.heard().contains(voice) && round.ratings().containsKey(voice))
                .findFirst()
                .or(() -> same.stream()
                        .filter(round -> !round.heard().contains(voice))
                        .findFirst())
                .or(() -> same.stream().findFirst());
    }

    private void block(Node.Obj row) {
        Node voice = row.get("voice");
        Optional<OfRound> round = free(owners(row), row.text("voice"));
        if (round.isEmpty()) {
            return;
        }
        Node.Obj ratings = round.get().ratings().get(row.text("voice"));
        boolean prepared =
                row.members().keySet().stream().allMatch(key -> key.startsWith(Column.OWNER) || key.equals("voice"));
        if (prepared && ratings == null && voice != null) {
            // A row of the template for a voice that was not asked.
            return;
        }
        row.put("ratings", ratings == null ? new Node.Obj(row.place()) : ratings);
        round.get().blocks().items().add(row);
        round.get().heard().add(row.text("voice"));
    }

    /** Says which voices answered without a row, and returns whether any did. */
    private boolean unnamed(OfRound round) {
        List<String> known = entries.matrix().voices().stream().map(Voice::id).toList();
        // A voice that is misspelt in its row is a finding already.
        boolean misspelt = !known.containsAll(round.heard());
        boolean any = false;
        for (Map.Entry<String, Node.Obj> rated : round.ratings().entrySet()) {
            String voice = rated.getKey();
            if (!round.heard().contains(voice) && !misspelt) {
                book.issues().add(Code.NO_VOICE_ROW, rated.getValue().place(), "voice", voice);
                any = true;
            }
        }
        return any;
    }

    private void evidence(Node.Obj row) {
        List<OfRound> same = owners(row);
        Node indicator = row.get(CaseShapes.INDICATOR);
        List<String> lacking = new ArrayList<>();
        for (String path : List.of(CaseShapes.VOICE, CaseShapes.INDICATOR)) {
            Gap gap = row.gap(path);
            if (row.get(path) == null && gap != null && gap.code() != null) {
                book.issues().add(gap.code(), gap.place(), "key", gap.heading());
                lacking.add(path);
            }
        }
        if (same.isEmpty() || indicator == null || !lacking.isEmpty()) {
            return;
        }
        boolean added = false;
        for (OfRound round : same) {
            Node.Obj ratings = round.ratings().get(row.text(CaseShapes.VOICE));
            added = added || (ratings != null && RatingRows.add(ratings, row.text(CaseShapes.INDICATOR), row));
        }
        if (!added) {
            book.issues()
                    .add(
                            Code.NO_OWNER,
                            indicator.place(),
                            "what",
                            book.words().what(row.text(CaseShapes.INDICATOR)),
                            "shown",
                            book.words().shown(),
                            "key",
                            "indicator",
                            "sheet",
                            "",
                            "guess",
                            "");
        }
    }
}
