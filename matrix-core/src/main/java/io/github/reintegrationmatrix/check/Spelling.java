package io.github.reintegrationmatrix.check;

import java.util.Collection;
import java.util.Optional;

/** Guesses what somebody meant to write. */
public final class Spelling {

    private Spelling() {}

    /**
     * Finds the known word nearest to what was written.
     *
     * @param written what stands in the file
     * @param known what could have been meant
     * @return the nearest word, if it is at most two slips away and fewer than half its letters; of equally near
     *     ones the first. A swap of two neighbouring letters is one slip.
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        String best = null;
        int bestSlips = 3;
        if (written.length() > 80) {
            return Optional.empty();
        }
        for (String word : known) {
            int slips = slips(written, word);
            if (slips < bestSlips && slips * 2 < Math.max(2, word.length())) {
                best = word;
                bestSlips = slips;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Optimal string alignment distance. */
    private static int slips(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 2) {
            return 3;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
