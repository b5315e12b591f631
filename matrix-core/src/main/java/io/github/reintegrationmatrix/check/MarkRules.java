package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Scale;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules about marks that a matrix sets on the scale of one indicator: expectations and floors. */
final class MarkRules {

    private final Scale scale;
    private final String subject;
    private final FindingList findings;

    MarkRules(Scale scale, String subject, FindingList findings) {
        this.scale = scale;
        this.subject = subject;
        this.findings = findings;
    }

    Optional<Fraction> position(Mark mark) {
        return scale.position(mark);
    }

    /** Whether the mark is on the scale; adds a finding if not. A scale that is itself wrong judges nothing. */
    boolean onScale(Mark mark, DocumentPath at) {
        boolean sameEnds =
                scale instanceof Scale.Goalposts posts && posts.worst().equals(posts.best());
        if (scale instanceof Scale.Shared || sameEnds) {
            return false;
        }
        if (position(mark).isPresent() && !isOutside(mark)) {
            return true;
        }
        List<String> known = known();
        String guess = mark instanceof Mark.OfLevel level ? FindingList.guess(level.level(), known) : "";
        findings.add(
                Code.NOT_ON_SCALE,
                at,
                subject, //
                "what",
                written(mark),
                "guess",
                guess,
                "known",
                FindingList.list(known));
        return false;
    }

    private boolean isOutside(Mark mark) {
        return mark instanceof Mark.OfValue of && scale instanceof Scale.Goalposts ends && ends.clips(of.value());
    }

    /** Adds a warning where a later phase asks for less than an earlier one. */
    void neverFalls(Map<String, Mark> marks, List<String> phases, Code code, DocumentPath at) {
        String previous = "";
        Fraction highest = Fraction.ZERO;
        for (String phase : phases) {
            Mark mark = marks.get(phase);
            Optional<Fraction> position = mark == null || isOutside(mark) ? Optional.empty() : position(mark);
            if (position.isPresent() && position.get().compareTo(highest) < 0) {
                findings.add(code, at.key(phase), subject, "phase", phase, "previous", previous);
            } else if (position.isPresent()) {
                highest = position.get();
                previous = phase;
            }
        }
    }

    static String written(Mark mark) {
        return mark instanceof Mark.OfValue of ? of.value().toString() : "\"" + ((Mark.OfLevel) mark).level() + "\"";
    }

    /** The numbers on a scale in words, the smaller end first. */
    static String between(Scale.Goalposts posts) {
        boolean rising = posts.worst().compareTo(posts.best()) < 0;
        return "numbers from " + (rising ? posts.worst() : posts.best()) + " to "
                + (rising ? posts.best() : posts.worst());
    }

    private List<String> known() {
        if (scale instanceof Scale.Levels levels) {
            return levels.levels().stream().map(Scale.Level::id).toList();
        }
        return scale instanceof Scale.Goalposts posts ? List.of(between(posts)) : List.of();
    }
}
