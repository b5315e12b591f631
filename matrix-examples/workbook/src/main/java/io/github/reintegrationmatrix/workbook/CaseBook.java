package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.model.Facet;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.ReintegrationPhase;
import io.github.reintegrationmatrix.model.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/** Writes the document of a case, or of a review, as a workbook. */
final class CaseBook {

    private static final int ROOM = 60;
    private static final List<String> YES_NO = List.of("yes", "no");

    private final Workbook workbook;
    private final Node.Obj document;
    private final Entries entries;
    private final Choices choices = new Choices();
    private final RatingSheet ratings;
    private final int empty;
    private final List<String> voices;
    private final List<String> phases;
    private final List<Node.Obj> rounds = new ArrayList<>();
    private final List<Node.Obj> blocks = new ArrayList<>();
    private final List<Node.Obj> evidence = new ArrayList<>();
    private final List<Node.Obj> transferred = new ArrayList<>();

    /** {@code empty} is how many rounds are prepared in a template. */
    CaseBook(Workbook workbook, Node.Obj document, Matrix matrix, int empty) {
        this.workbook = workbook;
        this.document = document;
        this.entries = new Entries(matrix);
        this.ratings = new RatingSheet(workbook, entries, choices);
        this.empty = empty;
        this.voices = matrix.voices().stream().map(Voice::id).toList();
        this.phases = matrix.phases().stream().map(ReintegrationPhase::id).toList();
    }

    void writeCase() {
        new SettingsWriter(workbook, CaseShapes.CASE, Map.of()).write(document, Settings.SHAPE);
        List<Node.Obj> episodes = MatrixBook.objects(document.get("episodes"));
        List<Node.Obj> pauses = new ArrayList<>();
        for (int i = 0; i < episodes.size(); i++) {
            for (Node.Obj pause : MatrixBook.objects(episodes.get(i).get("pauses"))) {
                pause.put(CaseShapes.EPISODE, new Node.Num(Integer.toString(i + 1), Place.NONE));
                pauses.add(pause);
            }
        }
        table(CaseShapes.EPISODES, episodes);
        table(CaseShapes.PAUSES, pauses);
        SheetWriter windows = table(CaseShapes.WINDOWS, MatrixBook.objects(document.get("windows")));
        offer(windows, "phase", phases);
        profile();
        SheetWriter events = table(CaseShapes.EVENTS, MatrixBook.objects(document.get("events")));
        SheetWriter statuses = table(CaseShapes.STATUSES, MatrixBook.objects(document.get("statuses")));
        events.sheet().freezePane(0, 1);
        statuses.sheet().freezePane(0, 1);
        for (Node.Obj round : MatrixBook.objects(document.get("rounds"))) {
            add(round, "");
        }
        prepare("intake", "intake");
        SheetWriter table = table(CaseShapes.CASE_ROUNDS, rounds);
        offer(
                table,
                "phase",
                Stream.concat(Stream.of(Matrix.INTAKE), phases.stream()).toList());
        offer(table, "agrees_to_next_phase", List.of("yes", "no", "not-asked"));
        observed(CaseShapes.CASE_VOICES, CaseShapes.CASE_EVIDENCE);
    }

    void writeReview() {
        new SettingsWriter(workbook, CaseShapes.REVIEW, Map.of()).write(document, Settings.SHAPE);
        List<Node.Obj> offers = new ArrayList<>();
        for (Node.Obj phase : MatrixBook.objects(document.get("phases"))) {
            String id = phase.text("phase");
            for (Node.Obj offer : MatrixBook.objects(phase.get("offers"))) {
                offer.put(CaseShapes.PHASE, new Node.Text(id, Place.NONE));
                offers.add(offer);
            }
            MatrixBook.objects(phase.get("rounds")).forEach(round -> add(round, id));
        }
        offer(table(CaseShapes.OFFERS, offers), "phase", phases);
        prepare("first-period", phases.isEmpty() ? "" : phases.get(0));
        offer(table(CaseShapes.REVIEW_ROUNDS, rounds), "phase", phases);
        observed(CaseShapes.REVIEW_VOICES, CaseShapes.REVIEW_EVIDENCE);
    }

    /** Takes a round apart: its row, those of its voices, its evidence; the ratings stay with it. */
    private void add(Node.Obj round, String phase) {
        Node of = new Node.Text(round.text("round"), Place.NONE);
        Node in = new Node.Text(phase, Place.NONE);
        round.put(CaseShapes.SHEET, new Node.Text("round " + (rounds.size() + 1), Place.NONE));
        round.put(CaseShapes.PHASE, in);
        rounds.add(round);
        if (round.get("transferred") instanceof Node.Obj from) {
            from.put(CaseShapes.ROUND, of);
            transferred.add(from);
        }
        for (Node.Obj block : MatrixBook.objects(round.get("voices"))) {
            block.put(CaseShapes.ROUND, of);
            block.put(CaseShapes.PHASE, in);
            blocks.add(block);
            if (block.get("ratings") instanceof Node.Obj rated) {
                rated.members().forEach((indicator, rating) -> further(rating, of, in, block.text("voice"), indicator));
            }
        }
    }

    /** The first evidence of a rating stands beside it, any further in a sheet of its own. */
    private void further(Node rating, Node round, Node phase, String voice, String indicator) {
        if (!(rating instanceof Node.Obj object)) {
            return;
        }
        List<Node.Obj> all = MatrixBook.objects(object.get("evidence"));
        for (Node.Obj one : all.subList(Math.min(1, all.size()), all.size())) {
            one.put(CaseShapes.ROUND, round);
            one.put(CaseShapes.PHASE, phase);
            one.put(CaseShapes.VOICE, new Node.Text(voice, Place.NONE));
            one.put(CaseShapes.INDICATOR, new Node.Text(indicator, Place.NONE));
            evidence.add(one);
        }
    }

    /** Rounds of a template, with a row for each voice. */
    private void prepare(String id, String phase) {
        for (int i = 0; i < empty; i++) {
            Node.Obj round = new Node.Obj(Place.NONE);
            round.put("round", new Node.Text(id, Place.NONE));
            round.put("phase", new Node.Text(phase, Place.NONE));
            Node.Arr list = new Node.Arr(Place.NONE);
            for (String voice : voices) {
                Node.Obj block = new Node.Obj(Place.NONE);
                block.put("voice", new Node.Text(voice, Place.NONE));
                list.items().add(block);
            }
            round.put("voices", list);
            add(round, phase);
        }
    }

    private void observed(SheetShape voiceShape, SheetShape evidenceShape) {
        SheetWriter table = table(voiceShape, blocks);
        offer(table, "phase", phases);
        offer(table, "voice", voices);
        offer(table, "consent", YES_NO);
        for (Node.Obj round : rounds) {
            ratings.write(round);
        }
        offer(table(evidenceShape, evidence), "voice", voices);
        if (!transferred.isEmpty()) {
            table(CaseShapes.TRANSFERRED, transferred);
        }
        List<Node.Obj> allowed = MatrixBook.objects(document.get("allowed"));
        if (!allowed.isEmpty()) {
            table(CaseShapes.ALLOWED, allowed);
        }
        choices.write(workbook);
    }

    private void profile() {
        List<String> facets = entries.matrix().facets().stream().map(Facet::id).toList();
        SheetWriter table = new SheetWriter(workbook, CaseShapes.PROFILE.name())
                .headings(CaseShapes.PROFILE, Map.of("facet::*", facets));
        rows(table, MatrixBook.objects(document.get("profile")));
        entries.matrix().facets().forEach(facet -> offer(table, "facet::" + facet.id(), facet.values()));
    }

    private SheetWriter table(SheetShape shape, List<Node.Obj> rows) {
        SheetWriter writer = new SheetWriter(workbook, shape.name()).headings(shape, Map.of());
        rows(writer, rows);
        return writer;
    }

    private static void rows(SheetWriter writer, List<Node.Obj> rows) {
        Node.Obj blank = new Node.Obj(Place.NONE);
        for (int i = 0; i < Math.max(ROOM, rows.size()); i++) {
            writer.row(i + 1, i < rows.size() ? rows.get(i) : blank);
        }
    }

    private void offer(SheetWriter table, String heading, List<String> list) {
        int column = table.column(heading);
        if (column >= 0) {
            choices.offer(table.sheet(), 1, Math.max(ROOM, rounds.size() * voices.size()), column, list, true);
        }
    }
}
