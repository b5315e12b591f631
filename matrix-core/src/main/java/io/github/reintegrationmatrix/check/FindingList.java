package io.github.reintegrationmatrix.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Findings as they are made: each rule once per place, and never more than can be held.
 *
 * <p>It is mutable and meant for one check in one thread.
 */
public final class FindingList {

    /** How many findings are kept; the rest is counted in a last finding, {@link Code#NOT_LISTED}. */
    public static final int LIMIT = 1000;

    private final List<Finding> findings = new ArrayList<>();
    private final Set<Place> places = new HashSet<>();
    private int notListed;
    private boolean hasError;

    private record Place(Code code, DocumentPath path) {}

    /** Makes an empty list. */
    public FindingList() {}

    /**
     * Adds a finding about one place.
     *
     * @param code the rule
     * @param path the place
     * @param subject the outcome or indicator in words, or empty
     * @param args names and values of the arguments, in turn
     */
    public void add(Code code, DocumentPath path, String subject, String... args) {
        add(code, path, subject, 1, args);
    }

    /**
     * Adds a finding about a place that several others depend on.
     *
     * @param code the rule
     * @param path the place
     * @param subject the outcome or indicator in words, or empty
     * @param count how many depend on it
     * @param args names and values of the arguments, in turn
     */
    public void add(Code code, DocumentPath path, String subject, int count, String... args) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            named.put(args[i], args[i + 1]);
        }
        add(new Finding(code, Location.at(path), subject, named, count));
    }

    /**
     * Adds a finding, unless the same rule was broken at the same place before.
     *
     * <p>Beyond the limit findings are only counted, but the first error is always kept, so that cutting a list never
     * makes something usable.
     *
     * @param finding the finding
     */
    public void add(Finding finding) {
        Place place = new Place(finding.code(), finding.location().path());
        boolean firstError = finding.severity() == Severity.ERROR && !hasError;
        if (places.contains(place)) {
            return;
        }
        if (findings.size() >= LIMIT && !firstError) {
            notListed++;
        } else {
            places.add(place);
            findings.add(finding);
            hasError |= firstError;
        }
    }

    /**
     * Adds all findings of another check.
     *
     * @param others the findings
     */
    public void addAll(Collection<Finding> others) {
        others.forEach(this::add);
    }

    /**
     * Tells whether further findings are only counted.
     *
     * @return true if the limit is reached
     */
    public boolean isFull() {
        return findings.size() >= LIMIT;
    }

    /**
     * Tells whether nothing was found.
     *
     * @return true if there is no finding
     */
    public boolean isEmpty() {
        return findings.isEmpty();
    }

    /**
     * Returns the findings in the order they were made.
     *
     * @return the findings, and a last one that counts those that are not listed, if any
     */
    public List<Finding> all() {
        List<Finding> all = new ArrayList<>(findings);
        if (notListed > 0) {
            Map<String, String> args = Map.of("count", Integer.toString(notListed));
            all.add(new Finding(Code.NOT_LISTED, Location.at(DocumentPath.ROOT), "", args, notListed));
        }
        return List.copyOf(all);
    }

    /** The near word that may have been meant, or nothing. */
    static String guess(String written, Collection<String> known) {
        return Spelling.nearest(written, known).orElse("");
    }

    static String list(Collection<String> words) {
        return String.join(", ", words);
    }
}
