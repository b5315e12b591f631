package io.github.reintegrationmatrix.adapt;

import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Every single difference of two matrices, in the order of the first; what only the second has follows what stands before it
 * there.
 */
final class Differences {

    private final Map<Element.Key, Element> before;
    private final Map<Element.Key, Element> after;
    private final List<Difference> found = new ArrayList<>();

    private Differences(Matrix before, Matrix after) {
        this.before = elements(before, after);
        this.after = elements(after, before);
    }

    static List<Difference> between(Matrix before, Matrix after) {
        Differences all = new Differences(before, after);
        for (Element.Key key : merged(all.before, all.after)) {
            all.compare(key);
        }
        return all.found;
    }

    private void compare(Element.Key key) {
        Element was = before.get(key);
        Element is = after.get(key);
        if (was == null || is == null) {
            if (was != null) {
                found.add(new Difference(key.kind(), key.id(), was.outcome(), "", was.name(), ""));
            } else if (is != null) {
                found.add(new Difference(key.kind(), key.id(), is.outcome(), "", "", is.name()));
            }
            return;
        }
        found.addAll(was.differences(is));
        if (key.kind() == ElementKind.MATRIX) {
            for (ElementKind kind : ElementKind.values()) {
                if (kind != ElementKind.INDICATOR && kind != ElementKind.SCALE) {
                    order(key, "", kind, "");
                }
            }
        } else if (key.kind() == ElementKind.OUTCOME) {
            order(key, key.id(), ElementKind.INDICATOR, key.id());
        }
    }

    /** The order of what both have. */
    private void order(Element.Key key, String outcome, ElementKind kind, String within) {
        String was = common(before, after, kind, within);
        String is = common(after, before, kind, within);
        if (!was.equals(is)) {
            String member = "order." + kind.name().toLowerCase(Locale.ROOT);
            found.add(new Difference(key.kind(), key.id(), outcome, member, was, is));
        }
    }

    private static String common(
            Map<Element.Key, Element> of, Map<Element.Key, Element> other, ElementKind kind, String within) {
        return of.values().stream()
                .filter(element -> element.kind() == kind)
                .filter(element -> within.isEmpty() || element.outcome().equals(within))
                .filter(element -> Optional.ofNullable(other.get(element.key()))
                        .filter(same -> within.isEmpty() || same.outcome().equals(element.outcome()))
                        .isPresent())
                .map(Element::id)
                .collect(Collectors.joining(", "));
    }

    /** Where only one of the two indicators uses a shared scale, what the scales say is held against each other. */
    private static Map<Element.Key, Element> elements(Matrix matrix, Matrix other) {
        Map<String, Indicator> there = new LinkedHashMap<>();
        other.outcomes().forEach(outcome -> outcome.indicators().forEach(i -> there.put(i.id(), i)));
        Map<String, Scale> here = new LinkedHashMap<>();
        matrix.outcomes()
                .forEach(outcome -> outcome.indicators().forEach(indicator -> {
                    Indicator twin = there.get(indicator.id());
                    if (indicator.scale() instanceof Scale.Shared
                            && twin != null
                            && !(twin.scale() instanceof Scale.Shared)) {
                        here.put(indicator.id(), matrix.scaleOf(indicator));
                    }
                }));
        Map<Element.Key, Element> all = new LinkedHashMap<>();
        for (Element element : Elements.of(matrix)) {
            if (element.kind() == ElementKind.INDICATOR && here.containsKey(element.id())) {
                IndicatorElement.scale(here.get(element.id()), element);
            }
            all.put(element.key(), element);
        }
        return all;
    }

    /** All keys in the order of the first, each new one behind its neighbour. */
    static <K> List<K> merged(Map<K, ?> first, Map<K, ?> second) {
        List<K> all = new ArrayList<>(first.keySet());
        int at = 0;
        for (K key : second.keySet()) {
            int known = first.containsKey(key) ? all.indexOf(key) : -1;
            if (known >= 0) {
                at = known + 1;
            } else {
                all.add(at++, key);
            }
        }
        return all;
    }
}
