package io.github.reintegrationmatrix.check;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.model.Mark;
import io.github.reintegrationmatrix.model.Scale;
import java.util.ArrayList;
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

    /** Where the mark lies; empty if it is not on the scale, or if its levels do not rise: then nothing is compared. */
    Optional<Fraction> position(Mark mark) {
        return rises() && !isOutside(mark) ? scale.position(mark) : Optional.empty();
    }

    private boolean rises() {
        if (!(scale instanceof Scale.Levels of)) {
            return true;
        }
        for (int i = 1; i < of.levels().size(); i++) {
            if (of.levels().get(i).value().compareTo(of.levels().get(i - 1).value()) <= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the mark is on the scale; adds a finding if not. A scale that is itself wrong judges nothing. */
    boolean onScale(Mark mark, DocumentPath at) {
        boolean sameEnds =
                scale instanceof Scale.Goalposts posts && posts.worst().equals(posts.best());
        if (scale instanceof Scale.Shared || sameEnds) {
            return false;
        }
        if (scale.position(mark).isPresent() && !isOutside(mark)) {
            return true;
        }
        String guess = mark instanceof Mark.OfLevel level ? FindingList.guess(level.level(), levels(scale)) : "";
        List<String> args = new ArrayList<>(List.of("guess", guess));
        args.addAll(List.of(said(mark)));
        args.addAll(List.of(known(scale)));
        findings.add(Code.NOT_ON_SCALE, at, subject, args.toArray(new String[0]));
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
            Optional<Fraction> position = mark == null ? Optional.empty() : position(mark);
            if (position.isPresent() && position.get().compareTo(highest) < 0) {
                findings.add(code, at.key(phase), subject, "phase", phase, "previous", previous);
            } else if (position.isPresent()) {
                highest = position.get();
                previous = phase;
            }
        }
    }

    /** The arguments that say a mark, and whether it is a level or a number. */
    static String[] said(Mark mark) {
        return mark instanceof Mark.OfValue of
                ? new String[] {"what", of.value().toString(), "mark", "number"}
                : new String[] {"what", ((Mark.OfLevel) mark).level(), "mark", "level"};
    }

    /** The arguments that say what is on a scale: the ids of its levels, or its numbers from the smaller end on. */
    static String[] known(Scale scale) {
        if (scale instanceof Scale.Goalposts posts) {
            boolean rising = posts.worst().compareTo(posts.best()) < 0;
            String least = (rising ? posts.worst() : posts.best()).toString();
            String most = (rising ? posts.best() : posts.worst()).toString();
            return new String[] {"known", "", "marks", "numbers", "least", least, "most", most};
        }
        return new String[] {"known", FindingList.list(levels(scale)), "marks", "levels"};
    }

    private static List<String> levels(Scale scale) {
        return scale instanceof Scale.Levels of
                ? of.levels().stream().map(Scale.Level::id).toList()
                : List.of();
    }
}
