package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.Voice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** Writes the sheet of one round: every indicator with its questions, and lists to choose from. */
final class RatingSheet {

    private static final List<String> SERVICE = List.of("does-not-exist");
    private static final String NOT_ASKED = "F1F2F4";

    private final Workbook workbook;
    private final Entries entries;
    private final Choices choices;
    private final List<Heading> headings = new ArrayList<>();

    RatingSheet(Workbook workbook, Entries entries, Choices choices) {
        this.workbook = workbook;
        this.entries = entries;
        this.choices = choices;
        List<Column> columns = CaseShapes.RATINGS.columns();
        columns.stream().filter(column -> !column.isFamily()).forEach(column -> headings.add(heading(column, "")));
        for (Voice voice : entries.matrix().voices()) {
            columns.stream().filter(Column::isFamily).forEach(column -> headings.add(heading(column, voice.id())));
        }
    }

    private static Heading heading(Column column, String each) {
        return new Heading(column, each, null);
    }

    void write(Node.Obj round) {
        Map<String, Node.Obj> byVoice = new LinkedHashMap<>();
        for (Node.Obj block : MatrixBook.objects(round.get("voices"))) {
            if (block.get("ratings") instanceof Node.Obj ratings) {
                byVoice.put(block.text("voice"), ratings);
            }
        }
        SheetWriter sheet = new SheetWriter(workbook, round.text(CaseShapes.SHEET)).headings(headings);
        int row = 0;
        for (Outcome outcome : entries.matrix().outcomes()) {
            for (Indicator indicator : outcome.indicators()) {
                row++;
                Node.Obj cells = new Node.Obj(Place.NONE);
                put(cells, Column.OWNER + "outcome", outcome.label());
                put(cells, "id", indicator.id());
                put(cells, Column.OWNER + "statement", indicator.statement());
                indicator
                        .questions()
                        .forEach((voice, question) -> put(cells, Column.OWNER + "question/" + voice, question));
                byVoice.forEach((voice, ratings) ->
                        rating(cells, voice, ratings.members().get(indicator.id()), indicator));
                sheet.row(row, cells);
                prepare(sheet, row, indicator);
                sheet.sheet().rowHeight(row, height(indicator));
            }
        }
        sheet.sheet().freezePane(3, 1);
        // Without a password: it keeps fingers off the ids, and anybody may lift it.
        sheet.sheet().protect("", SheetProtectionOption.SHEET);
    }

    /** In points, so that the longest text of the row shows: not every program makes room for lines that are wrapped. */
    private double height(Indicator indicator) {
        int longest = Stream.concat(
                        Stream.of(indicator.statement()),
                        Stream.concat(
                                indicator.questions().values().stream(), entries.levels(indicator).keySet().stream()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        int room = SheetWriter.WIDE * 9 / 10;
        return Math.min(405, 15 * Math.max(1, (longest + room - 1) / room));
    }

    private static void put(Node.Obj cells, String path, String text) {
        cells.put(path, new Node.Text(text, Place.NONE));
    }

    private void rating(Node.Obj cells, String voice, @Nullable Node rating, Indicator indicator) {
        if (rating == null) {
            return;
        }
        if (!(rating instanceof Node.Obj object)) {
            level(cells, voice, rating, indicator);
            return;
        }
        for (Map.Entry<String, Node> member : object.members().entrySet()) {
            Node value = member.getValue();
            switch (member.getKey()) {
                case "level", "value" -> level(cells, voice, value, indicator);
                case "missing" -> cells.put(CaseShapes.REASONS + "/" + voice, value);
                case "notApplicable" ->
                    put(cells, CaseShapes.REASONS + "/" + voice, Entries.NOT_APPLICABLE + object.text("notApplicable"));
                case "service" -> cells.put(CaseShapes.SERVICE + "/" + voice, value);
                default ->
                    MatrixBook.objects(value).stream().limit(1).forEach(first -> {
                        first.members().forEach((key, node) -> {
                            if (!key.startsWith(Column.OWNER)) {
                                cells.put(Column.OWNER + key + "/" + voice, node);
                            }
                        });
                    });
            }
        }
    }

    private void level(Node.Obj cells, String voice, Node mark, Indicator indicator) {
        Node shown = mark instanceof Node.Text text && entries.hasLevels(indicator)
                ? new Node.Text(entries.entry(indicator, text.value()), Place.NONE)
                : mark;
        cells.put(CaseShapes.LEVELS + "/" + voice, shown);
    }

    /** Opens the cells that are filled in, and offers what can be chosen. */
    private void prepare(SheetWriter sheet, int row, Indicator indicator) {
        List<String> levels = List.copyOf(entries.levels(indicator).keySet());
        for (Voice voice : entries.matrix().voices()) {
            boolean asked =
                    voice.kind() == Voice.Kind.JOINT || indicator.raters().contains(voice.id());
            for (String part : List.of("level", "reason", "service", "means", "date", "ref")) {
                int column = sheet.column(part + Column.PARTS + voice.id());
                boolean day = part.equals("date");
                var style = sheet.sheet()
                        .style(row, column)
                        .format(day ? "yyyy-mm-dd" : part.equals("level") ? "General" : "@");
                if (!asked) {
                    style = style.fillColor(NOT_ASKED);
                }
                style.wrapText(true)
                        .verticalAlignment("top")
                        .protectionOption(ProtectionOption.LOCKED, false)
                        .set();
            }
            choices.offer(sheet.sheet(), row, sheet.column("level::" + voice.id()), levels, true);
            List<String> reasons = Entries.reasons(indicator);
            choices.offer(
                    sheet.sheet(),
                    row,
                    sheet.column("reason::" + voice.id()),
                    reasons,
                    indicator.asCritical().isPresent());
            choices.offer(
                    sheet.sheet(),
                    row,
                    sheet.column("means::" + voice.id()),
                    List.copyOf(indicator.means().keySet()),
                    false);
            choices.offer(sheet.sheet(), row, sheet.column("service::" + voice.id()), SERVICE, true);
        }
    }
}
