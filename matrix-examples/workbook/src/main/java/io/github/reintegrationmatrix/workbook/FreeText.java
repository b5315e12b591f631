package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.PersonalData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands in the workbook of a case beside what is read: sheets and columns for notes, sheets nobody knows.
 *
 * <p>None of it reaches a report, but it travels with the file.
 */
final class FreeText {

    private FreeText() {}

    /** Looks for personal data in cells that are not read, and beside the cells. */
    static List<Issue> search(List<Sheet> sheets, Set<String> read, Notes beside, LocalDate asOf) {
        Issues issues = new Issues();
        for (Sheet sheet : sheets) {
            String name = Words.plain(sheet.name());
            if (!Book.OWN.contains(name)) {
                search(sheet, read.contains(name), asOf, issues);
            }
        }
        beside.notes().forEach(note -> search(note, asOf, issues));
        if (beside.isNamed()) {
            issues.add(Code.AUTHOR_NAMED, Place.NONE);
        }
        return List.copyOf(issues.all());
    }

    /** A note at a heading explains the column and may be long. */
    private static void search(Notes.Note note, LocalDate asOf, Issues issues) {
        PersonalData.inText(note.text(), asOf)
                .filter(rule -> rule != Code.LONG_TEXT || note.place().row() != 0)
                .ifPresent(rule -> issues.add(
                        Code.NOTE_PERSONAL,
                        note.place(),
                        "rule",
                        rule.id(),
                        "kind",
                        rule.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private static void search(Sheet sheet, boolean isRead, LocalDate asOf, Issues issues) {
        Set<Integer> notes = new HashSet<>();
        if (isRead && !sheet.rows().isEmpty()) {
            SortedMap<Integer, Cell> first =
                    sheet.rows().getOrDefault(sheet.rows().firstKey(), new TreeMap<>());
            first.forEach((column, cell) -> {
                if (Words.plain(cell.text()).startsWith(Book.NOTE)) {
                    notes.add(column);
                }
            });
        }
        sheet.rows()
                .forEach((row, cells) -> cells.forEach((column, cell) -> {
                    if (!isRead || notes.contains(column)) {
                        PersonalData.inText(cell.text(), asOf)
                                .ifPresent(rule -> issues.add(
                                        rule, sheet.at(row, column), "limit", Integer.toString(PersonalData.LONG)));
                    }
                }));
    }

    /** Puts what was found with what the document says; a rule that the file switches off is only counted. */
    static List<Issue> together(List<Issue> said, List<Issue> found) {
        Map<String, Integer> hidden = new LinkedHashMap<>();
        said.stream()
                .filter(issue -> issue.code() == Code.SWITCHED_OFF)
                .forEach(issue -> hidden.put(issue.args().get("rule"), 0));
        List<Issue> all = new ArrayList<>();
        for (Issue issue : found) {
            String rule = issue.args().getOrDefault("rule", issue.code().id());
            if (hidden.computeIfPresent(rule, (switched, count) -> count + 1) == null) {
                all.add(issue);
            }
        }
        for (Issue issue : said) {
            all.add(issue.code() == Code.SWITCHED_OFF ? counted(issue, hidden) : issue);
        }
        return all;
    }

    private static Issue counted(Issue issue, Map<String, Integer> hidden) {
        Map<String, String> args = new LinkedHashMap<>(issue.args());
        int more = hidden.getOrDefault(String.valueOf(args.get("rule")), 0);
        args.computeIfPresent("count", (name, count) -> Integer.toString(Integer.parseInt(count) + more));
        return new Issue(issue.code(), issue.path(), issue.places(), issue.subject(), args, issue.count());
    }
}
