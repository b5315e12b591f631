package io.github.reintegrationmatrix.report.view;

import java.util.List;

/**
 * An example of a mistake and of how it was mended.
 *
 * @param sentence what the person did
 * @param wrong the lines with the mistake; empty if it is not in a text
 * @param mended the lines in their place; empty if they were taken out, or if it is not in a text
 */
public record Mistake(String sentence, List<String> wrong, List<String> mended) {

    private static final int MOST = 12;

    /** Copies its lists. */
    public Mistake {
        wrong = List.copyOf(wrong);
        mended = List.copyOf(mended);
    }

    /**
     * Finds the lines in which two texts differ.
     *
     * @param sentence what the person did
     * @param wrong the text with the mistake
     * @param mended the text without it
     * @return the mistake with at most twelve lines of each text, as deep as they stand among themselves
     */
    public static Mistake between(String sentence, String wrong, String mended) {
        List<String> before = wrong.lines().toList();
        List<String> after = mended.lines().toList();
        int least = Math.min(before.size(), after.size());
        int same = 0;
        while (same < least && before.get(same).equals(after.get(same))) {
            same++;
        }
        int end = 0;
        while (end < least - same && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return new Mistake(
                sentence, cut(before.subList(same, before.size() - end)), cut(after.subList(same, after.size() - end)));
    }

    private static List<String> cut(List<String> lines) {
        int depth = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return lines.stream()
                .limit(MOST)
                .map(line -> line.substring(Math.min(depth, line.length())))
                .toList();
    }
}
