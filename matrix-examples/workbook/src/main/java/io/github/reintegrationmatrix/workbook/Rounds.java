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
    private final Map<String, OfRound> byKey = new LinkedHashMap<>();

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
        for (int i = 0; i < rows.size(); i++) {
            Node.Obj round = rows.get(i);
            Node.Arr blocks = new Node.Arr(round.place());
            round.put("voices", blocks);
            Map<String, Node.Obj> ratings = ratings(round, i + 1);
            byKey.putIfAbsent(key(round, "round"), new OfRound(round, ratings, blocks, new LinkedHashSet<>()));
        }
        for (Node.Obj row : book.rows(voices)) {
            block(row);
        }
        for (OfRound round : byKey.values()) {
            unnamed(round);
        }
        for (Node.Obj row : book.rows(evidence)) {
            evidence(row);
        }
        return rows;
    }

    private static String key(Node.Obj row, String path) {
        return row.text(CaseShapes.PHASE) + " " + row.text(path);
    }

    private Map<String, Node.Obj> ratings(Node.Obj round, int number) {
        String named = round.text(CaseShapes.SHEET);
        List<String> names = named.isEmpty() ? List.of("round " + number, round.text("round")) : List.of(named);
        Optional<Sheet> sheet =
                names.stream().map(book::other).flatMap(Optional::stream).findFirst();
        if (sheet.isPresent()) {
            Table table = Table.of(sheet.get(), CaseShapes.RATINGS, book.values(), book.words());
            return new RatingRows(book, entries).read(table);
        }
        Node at = round.get(CaseShapes.SHEET);
        book.issues().add(Code.NO_ROUND_SHEET, at == null ? round.place() : at.place());
        return Map.of();
    }

    /** The round that a row of another sheet belongs to. */
    private Optional<OfRound> owner(Node.Obj row) {
        Node said = row.get(CaseShapes.ROUND);
        if (said == null) {
            Gap gap = row.gap(CaseShapes.ROUND);
            if (gap != null && gap.code() != null) {
                book.issues().add(gap.code(), gap.place(), "key", gap.heading());
            }
            return Optional.empty();
        }
        OfRound found = byKey.get(key(row, CaseShapes.ROUND));
        if (found != null) {
            return Optional.of(found);
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
        return near.map(byKey::get);
    }

    private void block(Node.Obj row) {
        Node voice = row.get("voice");
        Optional<OfRound> round = owner(row);
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

    private void unnamed(OfRound round) {
        List<String> known = entries.matrix().voices().stream().map(Voice::id).toList();
        // A voice that is misspelt in its row is a finding already.
        boolean misspelt = !known.containsAll(round.heard());
        round.ratings().forEach((voice, ratings) -> {
            if (!round.heard().contains(voice) && !misspelt) {
                book.issues().add(Code.NO_VOICE_ROW, ratings.place(), "voice", voice);
            }
        });
    }

    private void evidence(Node.Obj row) {
        Optional<OfRound> round = owner(row);
        Node indicator = row.get(CaseShapes.INDICATOR);
        List<String> lacking = new ArrayList<>();
        for (String path : List.of(CaseShapes.VOICE, CaseShapes.INDICATOR)) {
            Gap gap = row.gap(path);
            if (row.get(path) == null && gap != null && gap.code() != null) {
                book.issues().add(gap.code(), gap.place(), "key", gap.heading());
                lacking.add(path);
            }
        }
        if (round.isEmpty() || indicator == null || !lacking.isEmpty()) {
            return;
        }
        Node.Obj ratings = round.get().ratings().get(row.text(CaseShapes.VOICE));
        if (ratings == null || !RatingRows.add(ratings, row.text(CaseShapes.INDICATOR), row)) {
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
