package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.check.Code;
import java.util.List;
import java.util.Optional;

/** Puts the sheets of a case together to the document that they stand for. */
final class CaseSheets {

    private final Book book;
    private final Entries entries;

    CaseSheets(Book book, Entries entries) {
        this.book = book;
        this.entries = entries;
    }

    Node.Obj document() {
        Node.Obj document = new Node.Obj(Place.NONE);
        new Settings(book, CaseShapes.CASE, document).read(Settings.SHAPE);
        List<Node.Obj> episodes = book.list(CaseShapes.EPISODES, document);
        book.rows(CaseShapes.PAUSES).forEach(pause -> pause(pause, episodes));
        for (SheetShape shape : List.of(
                CaseShapes.WINDOWS, CaseShapes.PROFILE, CaseShapes.EVENTS, CaseShapes.STATUSES, CaseShapes.ALLOWED)) {
            if (!book.rows(shape).isEmpty()) {
                book.list(shape, document);
            }
        }
        if (document.get("profile") instanceof Node.Arr profile) {
            for (Node entry : profile.items()) {
                if (entry instanceof Node.Obj object && object.get("facets") == null) {
                    object.put("facets", new Node.Obj(object.place()));
                }
            }
        }
        List<Node.Obj> rounds = Rounds.ofCase(book, entries).read();
        book.rows(CaseShapes.TRANSFERRED).forEach(row -> transferred(row, rounds));
        if (book.table(CaseShapes.CASE_ROUNDS).isPresent()) {
            Node.Arr list =
                    new Node.Arr(book.table(CaseShapes.CASE_ROUNDS).get().place());
            list.items().addAll(rounds);
            document.put("rounds", list);
        } else {
            document.gap("rounds", new Gap(Place.NONE, null, "rounds"));
        }
        return document;
    }

    private void transferred(Node.Obj row, List<Node.Obj> rounds) {
        String named = row.text(CaseShapes.ROUND);
        Optional<Node.Obj> round = rounds.stream()
                .filter(one -> !named.isEmpty() && one.text("round").equals(named))
                .findFirst();
        if (round.isPresent()) {
            round.get().put("transferred", row);
            return;
        }
        Node said = row.get(CaseShapes.ROUND);
        noOwner(said == null ? row.place() : said.place(), "round", "rounds");
    }

    private void noOwner(Place at, String key, String sheet) {
        String[] args = {"what", "", "shown", Words.HIDDEN, "key", key, "sheet", sheet, "guess", ""};
        book.issues().add(Code.NO_OWNER, at, args);
    }

    private void pause(Node.Obj pause, List<Node.Obj> episodes) {
        Node said = pause.get(CaseShapes.EPISODE);
        int number = said instanceof Node.Num one && one.value().matches("[0-9]{1,6}")
                ? Integer.parseInt(one.value())
                : said == null && episodes.size() == 1 ? 1 : 0;
        if (number < 1 || number > episodes.size()) {
            Place at = said == null ? pause.place() : said.place();
            noOwner(at, "episode", "episodes");
            return;
        }
        Node.Obj episode = episodes.get(number - 1);
        if (!(episode.get("pauses") instanceof Node.Arr)) {
            episode.put("pauses", new Node.Arr(pause.place()));
        }
        if (episode.get("pauses") instanceof Node.Arr pauses) {
            pauses.items().add(pause);
        }
    }
}
