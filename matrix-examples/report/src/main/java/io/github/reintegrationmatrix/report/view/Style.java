package io.github.reintegrationmatrix.report.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * How a page looks, and the content-security policy that allows nothing but this.
 *
 * @param sheet the style sheet of all pages
 * @param paper what stands at the foot of every printed sheet: loose sheets of two people must not get mixed up
 * @param policy the policy: these two by their hashes, and nothing else at all
 */
public record Style(String sheet, String paper, String policy) {

    private static final String SHEET = read();

    /**
     * Makes the style of a page.
     *
     * @param foot what stands at the foot of every sheet
     * @param words the words of the page
     * @return its style
     */
    public static Style of(String foot, Words words) {
        String paper = "@page { @bottom-left { content: \"" + escaped(foot)
                + "\"; font: 8pt sans-serif; } @bottom-right { content: " + number(words)
                + "; font: 8pt sans-serif; } }";
        String policy = "default-src 'none'; style-src " + hash(SHEET) + " " + hash(paper)
                + "; base-uri 'none'; form-action 'none'";
        return new Style(SHEET, paper, policy);
    }

    /** The number of a sheet and of all sheets, which only the printer knows. */
    private static String number(Words words) {
        String text = "\"" + escaped(words.text("sheet", "page", "(1)", "pages", "(2)")) + "\"";
        return text.replace(escaped("(1)"), "\" counter(page) \"")
                .replace(escaped("(2)"), "\" counter(pages) \"")
                .replace(" \"\"", "")
                .replace("\"\" ", "");
    }

    /** Everything but letters, digits and the plainest signs as its number, so that no text can end the string. */
    private static String escaped(String text) {
        StringBuilder css = new StringBuilder();
        text.codePoints().forEach(letter -> {
            boolean plain = letter < 128 && (Character.isLetterOrDigit(letter) || " .,-".indexOf(letter) >= 0);
            css.append(plain ? Character.toString(letter) : "\\" + Integer.toHexString(letter) + " ");
        });
        return css.toString();
    }

    private static String hash(String css) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every JDK has SHA-256.", absent);
        }
    }

    private static String read() {
        try (InputStream in = Style.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("page.css is not in the jar.");
            }
            // A checkout may have changed the line ends, and a browser changes them back before it compares.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
