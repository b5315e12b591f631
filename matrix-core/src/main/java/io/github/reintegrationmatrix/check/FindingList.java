package io.github.reintegrationmatrix.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Findings as they are made; the rules only ever add to it. */
final class FindingList {

    private final List<Finding> findings = new ArrayList<>();
    private final Set<Place> places = new HashSet<>();

    private record Place(Code code, Path path) {}

    /** Adds a finding; {@code args} are names and values in turn. */
    void add(Code code, Path path, String subject, String... args) {
        add(code, path, subject, 1, args);
    }

    void add(Code code, Path path, String subject, int count, String... args) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            named.put(args[i], args[i + 1]);
        }
        if (places.add(new Place(code, path))) {
            findings.add(new Finding(code, Location.at(path), subject, named, count));
        }
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }

    /** A sentence that asks whether a near word was meant, or nothing. */
    static String guess(String written, Collection<String> known) {
        return Spelling.nearest(written, known)
                .map(word -> " Did you mean \"" + word + "\"?")
                .orElse("");
    }

    static String list(Collection<String> words) {
        return String.join(", ", words);
    }
}
