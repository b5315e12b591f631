package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.PersonalData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** Looks for personal data in cells that are not read. */
    static List<Issue> search(List<Sheet> sheets, Set<String> read, LocalDate asOf) {
        Issues issues = new Issues();
        for (Sheet sheet : sheets) {
            String name = Words.plain(sheet.name());
            if (!Book.OWN.contains(name)) {
                search(sheet, read.contains(name), asOf, issues);
            }
        }
        return List.copyOf(issues.all());
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
            if (hidden.computeIfPresent(issue.code().id(), (rule, count) -> count + 1) == null) {
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
