package io.github.reintegrationmatrix.adapt;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.FindingList;
import io.github.reintegrationmatrix.check.Spelling;
import io.github.reintegrationmatrix.model.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rules about one indicator and its counterpart: scales, levels and their order, voices. */
final class EntryRules {

    private final Indicators olds;
    private final Indicators news;

    EntryRules(Indicators olds, Indicators news) {
        this.olds = olds;
        this.news = news;
    }

    void check(CrosswalkEntry.Mapped entry, DocumentPath at, FindingList findings) {
        Indicator was = olds.named(entry.indicator()).orElse(null);
        Indicator is = news.named(entry.to()).orElse(null);
        if (was == null || is == null) {
            return;
        }
        if (!olds.unit(was).equals(news.unit(is))) {
            findings.add(
                    Code.CROSSWALK_SCALE,
                    at.key("to"),
                    is.statement(),
                    "before",
                    scale(olds, was),
                    "after",
                    scale(news, is));
            return;
        }
        levels(entry, was, is, at.key("levels"), findings);
        String before = raters(was);
        String after = raters(is);
        if (!before.equals(after)) {
            findings.add(Code.CROSSWALK_VOICES, at.key("to"), is.statement(), "before", before, "after", after);
        }
    }

    private void levels(
            CrosswalkEntry.Mapped entry, Indicator was, Indicator is, DocumentPath at, FindingList findings) {
        List<String> old = olds.levels(was);
        List<String> now = news.levels(is);
        entry.levels().forEach((level, to) -> {
            if (!old.contains(level)) {
                findings.add(Code.CROSSWALK_LEVEL, at.key(level).itsKey(), is.statement(), unknown(level, old));
            } else if (!now.contains(to)) {
                findings.add(Code.CROSSWALK_LEVEL, at.key(level), is.statement(), unknown(to, now));
            }
        });
        List<String> missing = new ArrayList<>(old);
        missing.removeAll(entry.levels().keySet());
        if (!missing.isEmpty()) {
            findings.add(Code.CROSSWALK_LEVELS, at, is.statement(), "known", String.join(", ", missing));
        }
        order(entry.levels(), old, now, at, is, findings);
    }

    /** A better level of the old scale never becomes a worse one than what a lower level becomes. */
    private static void order(
            Map<String, String> map,
            List<String> old,
            List<String> now,
            DocumentPath at,
            Indicator is,
            FindingList findings) {
        int highest = -1;
        String best = "";
        for (String level : old) {
            int position = now.indexOf(map.getOrDefault(level, ""));
            if (position >= highest && position >= 0) {
                highest = position;
                best = level;
            } else if (position >= 0) {
                findings.add(Code.CROSSWALK_ORDER, at.key(level), is.statement(), "high", level, "low", best);
            }
        }
    }

    private static String[] unknown(String level, List<String> known) {
        String guess = Spelling.nearest(level, known).orElse("");
        return new String[] {"id", level, "guess", guess, "known", String.join(", ", known)};
    }

    private static String scale(Indicators of, Indicator indicator) {
        return of.unit(indicator)
                .map(unit -> unit.isEmpty() ? "-" : unit)
                .orElseGet(() -> String.join(", ", of.levels(indicator)));
    }

    private static String raters(Indicator indicator) {
        return indicator.raters().stream().sorted().collect(Collectors.joining(", "));
    }
}
