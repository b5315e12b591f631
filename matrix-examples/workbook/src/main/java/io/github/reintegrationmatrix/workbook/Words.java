package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.check.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a finding may say of what stands in a workbook. */
final class Words {

    /** What findings say instead of a word that they do not repeat. */
    static final String HIDDEN = "hidden";

    private final boolean secret;

    /** {@code secret} is true for cases and reviews: nothing that stands in them is ever repeated. */
    Words(boolean secret) {
        this.secret = secret;
    }

    boolean isSecret() {
        return secret;
    }

    /** What a finding may repeat of a word; nothing of a secret one. */
    String what(String word) {
        return secret ? "" : word.length() > 80 ? word.substring(0, 80) + "..." : word;
    }

    /** Whether findings show a word: {@code word} or {@code hidden}. */
    String shown() {
        return secret ? HIDDEN : "word";
    }

    /** What to do about an unknown word: {@code mend} of a finding. */
    static String mend(Optional<String> near) {
        return near.isPresent() ? "rename" : "remove-or-note";
    }

    static Optional<String> nearest(String word, Collection<String> known) {
        return Spelling.nearest(word, known);
    }

    /** A heading or the name of a sheet, as it is compared. */
    static String plain(String written) {
        return Blanks.stripped(written).toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    static String list(List<String> words) {
        return String.join(", ", words);
    }
}
