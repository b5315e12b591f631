package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.Location;
import io.github.reintegrationmatrix.check.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Leads findings about the document back to the cells that it was made from, and says them in the words of a workbook.
 */
final class Sites {

    /** How many findings are listed; the others are counted. */
    private static final int LIMIT = 1000;

    /** Rules about what is not there: where the workbook has said why, they say nothing new. */
    private static final Set<Code> ABSENT = Set.of(
            Code.MISSING_KEY,
            Code.NO_BLOCKS,
            Code.CONSENT_MISSING,
            Code.EXPECTED_MISSING,
            Code.FLOOR_MISSING,
            Code.NO_MEANS);

    private final Node.Obj document;
    private final List<Sheet> sheets;
    private final Set<String> known;
    private final Under under;
    private final Words words;

    /** {@code known} are the names of sheets that may be shown. */
    Sites(Node.Obj document, List<Sheet> sheets, List<SheetShape> known, Words words) {
        this.document = document;
        this.sheets = sheets;
        this.known = known.stream().map(SheetShape::name).collect(Collectors.toSet());
        this.under = new Under(sheets, known, words);
        this.words = words;
    }

    /** Where a path of the document leads. */
    private record Site(Node node, Place place, Optional<Gap> gap, Optional<Gap> lacking) {}

    /** What a reader found, as it is in the workbook; what the workbook has said already is left out. */
    List<Issue> issues(List<Finding> findings) {
        List<Issue> issues = new ArrayList<>();
        for (Finding finding : findings) {
            Site site = site(finding);
            Optional<Gap> gap = site.gap();
            Code code = gap.map(Gap::code).orElse(null);
            if (gap.isPresent() && code == null && ABSENT.contains(finding.code())) {
                continue;
            }
            if (finding.code() == Code.MISSING_KEY && gap.isPresent() && code != null) {
                issues.add(issue(
                        finding,
                        code,
                        gap.get().place(),
                        Map.of("key", gap.get().heading())));
            } else if (finding.code() == Code.CONFLICTING_KEYS && site.lacking().isPresent()) {
                Gap lacking = site.lacking().get();
                issues.add(issue(finding, Code.EMPTY_CELL, lacking.place(), Map.of("key", lacking.heading())));
            } else if (isTruth(finding)) {
                Map<String, String> args = new LinkedHashMap<>();
                args.put("what", "");
                args.put("shown", Words.HIDDEN);
                args.put("known", "yes, no");
                args.put("guess", "");
                issues.add(issue(finding, Code.NOT_ONE_OF, site.place(), args));
            } else {
                issues.add(issue(finding, finding.code(), site.place(), finding.args()));
            }
        }
        return issues;
    }

    /** What a reader found, in its own words. */
    List<Issue> plain(List<Finding> findings) {
        return findings.stream()
                .map(finding -> issue(finding, finding.code(), site(finding).place(), finding.args()))
                .toList();
    }

    private static boolean isTruth(Finding finding) {
        return finding.code() == Code.WRONG_TYPE
                && "truth".equals(finding.args().get("expected"));
    }

    private static Issue issue(Finding finding, Code code, Place place, Map<String, String> args) {
        return new Issue(code, finding.location().path(), List.of(place), finding.subject(), args, finding.count());
    }

    /** Where a finding leads; what is missing in a list or a family leads to the first empty cell. */
    private Site site(Finding finding) {
        DocumentPath path = finding.location().path();
        if (finding.code() == Code.EXPECTED_MISSING || finding.code() == Code.FLOOR_MISSING) {
            String phases = finding.args().getOrDefault("phases", "");
            Site first = site(path.key(phases.split(", ", 2)[0]));
            return first.gap().isPresent() ? first : site(path);
        }
        Site site = site(path);
        return finding.code() == Code.VALUES_FOR_SOME && site.node() instanceof Node.Arr levels
                ? withoutValue(levels).orElse(site)
                : site;
    }

    private static Optional<Site> withoutValue(Node.Arr levels) {
        for (Node level : levels.items()) {
            if (level instanceof Node.Obj row && row.get("value") == null) {
                Optional<Gap> gap = Optional.ofNullable(row.gap("value"));
                return gap.map(found -> new Site(level, found.place(), gap, Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private Site site(DocumentPath path) {
        Node node = document;
        Place place = document.place();
        List<DocumentPath.Step> steps = path.steps();
        Optional<Gap> gap = Optional.empty();
        for (int i = 0; i < steps.size(); i++) {
            DocumentPath.Step step = steps.get(i);
            if (node instanceof Node.Obj object) {
                Gap here = object.gap(rest(steps, i));
                gap = here == null ? gap : Optional.of(here);
                Node next = object.members().get(step.key());
                if (next == null) {
                    return new Site(node, gap.map(Gap::place).orElse(place), gap, Optional.empty());
                }
                boolean atKey = path.atKey() && i == steps.size() - 1;
                place = known(atKey ? object.keyPlace(step.key()) : next.place(), place);
                node = next;
            } else if (node instanceof Node.Arr list
                    && step.index() >= 0
                    && step.index() < list.items().size()) {
                node = list.items().get(step.index());
                place = known(node.place(), place);
            } else {
                break;
            }
        }
        // A rating that says neither a level nor a reason lacks its level.
        Gap lacking = node instanceof Node.Obj object && object.get("level") == null ? object.gap("level") : null;
        return new Site(node, place, Optional.empty(), Optional.ofNullable(lacking));
    }

    private static Place known(Place place, Place otherwise) {
        return place.sheet() < 0 ? otherwise : place;
    }

    private static String rest(List<DocumentPath.Step> steps, int from) {
        return steps.subList(from, steps.size()).stream()
                .map(DocumentPath.Step::key)
                .collect(Collectors.joining("/"));
    }

    /** In the order of the workbook; what is the same in many cells of a column is one with a count. */
    List<Issue> inOrder(Collection<Issue> issues) {
        Map<List<Object>, Issue> grouped = new LinkedHashMap<>();
        for (Issue issue : issues) {
            boolean groups = !words.isSecret()
                    && !issue.args().isEmpty()
                    && issue.place().row() >= 0;
            List<Object> key = groups
                    ? List.of(issue.code(), issue.place().sheet(), issue.place().column(), issue.args())
                    : List.of(issue.code(), issue.path(), issue.places(), issue.args());
            grouped.merge(key, issue, Sites::together);
        }
        List<Issue> sorted = new ArrayList<>(grouped.values());
        sorted.sort(Comparator.comparing(Issue::place));
        return sorted;
    }

    private static Issue together(Issue first, Issue second) {
        if (first.places().containsAll(second.places()) && first.path().equals(second.path())) {
            return first;
        }
        List<Place> places = new ArrayList<>(first.places());
        second.places().stream().filter(place -> !places.contains(place)).forEach(places::add);
        return new Issue(first.code(), first.path(), places, "", first.args(), first.count() + second.count());
    }

    List<Finding> findings(List<Issue> issues, String file) {
        List<Finding> findings = new ArrayList<>();
        issues.stream().limit(LIMIT).forEach(issue -> findings.add(finding(issue, file)));
        int more = issues.size() - findings.size();
        if (more > 0) {
            // What cannot be used must not become usable by cutting the list.
            issues.stream()
                    .skip(LIMIT)
                    .filter(issue -> issue.code().severity() == Severity.ERROR)
                    .findFirst()
                    .ifPresent(issue -> findings.add(finding(issue, file)));
            Map<String, String> args = Map.of("count", Integer.toString(issues.size() - findings.size()));
            findings.add(new Finding(
                    Code.NOT_LISTED, new Location(file, DocumentPath.ROOT, 0, 0), "", args, issues.size() - LIMIT));
        }
        return findings;
    }

    private Finding finding(Issue issue, String file) {
        Location location = new Location(file, issue.path(), 0, 0);
        if (issue.place().sheet() >= 0) {
            location = location.in(name(issue.place().sheet()), issue.place().cell(), under.heading(issue.place()));
        }
        return new Finding(issue.code(), location, issue.subject(), issue.args(), issue.count());
    }

    /** The name of a sheet; of a case only names that the formats know, for another could be that of a person. */
    private String name(int sheet) {
        String name = sheets.get(sheet).name();
        boolean shown = !words.isSecret() || SheetParts.isHarmless(name, known);
        return shown ? name : "sheet " + (sheet + 1);
    }

    /** The cells to be marked, each with the number of the first finding about it. */
    static Map<Place, Integer> marks(List<Issue> issues) {
        Map<Place, Integer> marks = new HashMap<>();
        for (int i = 0; i < issues.size(); i++) {
            for (Place place : issues.get(i).places()) {
                marks.putIfAbsent(place, i);
            }
        }
        return marks;
    }
}
