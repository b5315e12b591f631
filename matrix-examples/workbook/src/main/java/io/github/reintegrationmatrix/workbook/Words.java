package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.check.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a finding may say of what stands in a workbook. */
final class Words {

    private final boolean secret;

    /** {@code secret} is true for cases and reviews: nothing that stands in them is ever repeated. */
    Words(boolean secret) {
        this.secret = secret;
    }

    boolean isSecret() {
        return secret;
    }

    String shown(String word) {
        return secret ? "What stands here" : quoted(word);
    }

    static String quoted(String word) {
        return "\"" + (word.length() > 80 ? word.substring(0, 80) + "..." : word) + "\"";
    }

    /** What to do about an unknown word: {@code guess} and {@code mend} of a finding. */
    static String guess(Optional<String> near) {
        return near.map(word -> " Did you mean \"" + word + "\"?").orElse("");
    }

    static String mend(Optional<String> near) {
        return near.map(word -> "Either rename it to \"" + word + "\" or remove it.")
                .orElse("Remove it, or begin it with \"note\".");
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
