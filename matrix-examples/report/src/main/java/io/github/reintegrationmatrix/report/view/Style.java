package io.github.reintegrationmatrix.report.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * How pages look, and the content-security policy that allows nothing but this.
 *
 * @param css the style sheet
 * @param policy the policy: this style sheet by its hash, and nothing else at all
 */
public record Style(String css, String policy) {

    /** The one style sheet of all pages. */
    public static final Style SHEET = read();

    private static Style read() {
        try (InputStream in = Style.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("page.css is not in the jar.");
            }
            // A checkout may have changed the line ends, and a browser changes them back before it compares.
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            String allowed = "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
            return new Style(css, "default-src 'none'; style-src " + allowed + "; base-uri 'none'; form-action 'none'");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every JDK has SHA-256.", absent);
        }
    }
}
