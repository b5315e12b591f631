package io.github.reintegrationmatrix.report;

import io.github.reintegrationmatrix.text.Printable;
import java.util.ArrayList;
import java.util.List;

/** Text of at most 80 columns, line by line. */
final class Page {

    static final int WIDTH = 80;

    private final List<String> lines = new ArrayList<>();

    Page line(String text) {
        lines.add(Printable.of(text.stripTrailing()));
        return this;
    }

    Page gap() {
        return lines.isEmpty() || lines.get(lines.size() - 1).isEmpty() ? this : line("");
    }

    Page heading(String text) {
        return gap().wrapped("", text);
    }

    /** Wraps words; the first line begins with {@code first}, the others are indented to the same depth. */
    Page wrapped(String first, String text) {
        String before = first;
        for (String line : wrap(text, WIDTH - first.length())) {
            line(before + line);
            before = " ".repeat(first.length());
        }
        return this;
    }

    /** Words in lines of at most a width; a longer word has a line of its own. */
    static List<String> wrap(String text, int width) {
        List<String> wrapped = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String unsafe : text.strip().split("\\s+", -1)) {
            String word = Printable.of(unsafe);
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                wrapped.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        wrapped.add(line.toString());
        return wrapped;
    }

    /** A cell that is filled to a width in characters. */
    static String cell(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.codePointCount(0, text.length())));
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
