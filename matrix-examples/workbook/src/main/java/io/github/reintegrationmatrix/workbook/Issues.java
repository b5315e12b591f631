package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is found while a workbook is read; it is mutable and meant for one reading. */
final class Issues {

    /** Rules of which a column has one finding with a count: a habit rather than a slip. */
    private static final Set<Code> HABITS =
            Set.of(Code.INVISIBLE, Code.FORMULA, Code.NUMBER_AS_TEXT, Code.TEXT_AS_NUMBER);

    /** What is wrong in a row because its id is. */
    private static final Set<Code> FOLLOW = Set.of(Code.EMPTY_CELL, Code.NO_INDICATORS);

    private final Map<Key, List<Place>> found = new LinkedHashMap<>();

    private record Key(Code code, int sheet, int row, int column, Map<String, String> args) {}

    /** Adds a finding, unless it was made at the same place before. */
    void add(Code code, Place place, String... args) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            named.put(args[i], args[i + 1]);
        }
        int row = HABITS.contains(code) ? -1 : place.row();
        List<Place> places = found.computeIfAbsent(
                new Key(code, place.sheet(), row, place.column(), named), key -> new ArrayList<>());
        if (!places.contains(place)) {
            places.add(place);
        }
    }

    Collection<Issue> all() {
        List<Issue> all = new ArrayList<>();
        found.forEach((key, places) ->
                all.add(new Issue(key.code(), DocumentPath.ROOT, List.copyOf(places), "", key.args(), places.size())));
        return all;
    }

    /** Leaves out what is said about a cell that is known to be wrong: what was read from it was not what it holds. */
    static List<Issue> without(Collection<Issue> said, Collection<Issue> known) {
        Set<Place> wrong = new HashSet<>();
        known.stream()
                .filter(issue -> issue.code().severity() == Severity.ERROR
                        && issue.place().row() >= 0)
                .forEach(issue -> wrong.addAll(issue.places()));
        return said.stream().filter(issue -> !wrong.contains(issue.place())).toList();
    }

    /**
     * Leaves out what follows in a row from what is wrong with its id: a row of totals has no id and no words either, and a
     * copied row lacks what belongs to the id it should have got.
     */
    static List<Issue> withoutEchoes(List<Issue> said) {
        Set<List<Integer>> wrong = new HashSet<>();
        Set<List<Integer>> any = new HashSet<>();
        for (Issue issue : said) {
            if (issue.place().row() >= 0 && issue.code().severity() == Severity.ERROR) {
                any.add(row(issue));
            }
            if (issue.place().row() >= 0 && (issue.code() == Code.ID_FORM || issue.code() == Code.DUPLICATE_ID)) {
                wrong.add(row(issue));
            }
        }
        return said.stream()
                .filter(issue -> !FOLLOW.contains(issue.code()) || !wrong.contains(row(issue)))
                // Means that moved into another column are missing in their own.
                .filter(issue -> issue.code() != Code.NO_MEANS || !any.contains(row(issue)))
                .toList();
    }

    private static List<Integer> row(Issue issue) {
        return List.of(issue.place().sheet(), issue.place().row());
    }

    /** All of both, each once. */
    static List<Issue> together(Collection<Issue> some, Collection<Issue> others) {
        Set<Issue> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}
