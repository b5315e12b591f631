package io.github.reintegrationmatrix.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What holds for every page, whatever it is about. */
final class Pages {

    private Pages() {}

    /** A page that is HTML without a parse error, asks nobody for anything, runs nothing, and leads nowhere else. */
    static Document sound(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        parser.parseInput(html, "");
        assertThat(parser.getErrors()).isEmpty();
        Document page = Jsoup.parse(html);
        asksNobody(page);
        linksHavePlaces(page);
        return page;
    }

    static void asksNobody(Document page) {
        assertThat(page.select("script, link, img, iframe, object, embed, form, input, base, audio, video, use, image"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("style", "src", "srcset", "xlink:href");
                if (attribute.getKey().equals("href")) {
                    assertThat(attribute.getValue()).startsWith("#");
                }
            }
        }
        List<String> hashes = new ArrayList<>();
        for (Element style : page.select("style")) {
            assertThat(style.data()).doesNotContain("url(", "@import", "<");
            hashes.add(" 'sha256-" + Base64.getEncoder().encodeToString(hash(style.data())) + "'");
        }
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src" + String.join("", hashes)
                        + "; base-uri 'none'; form-action 'none'");
    }

    static void linksHavePlaces(Document page) {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> ids.contains(href.substring(1)));
    }

    /** What this program says on a page, without the words of a matrix. */
    static String ownWords(Document page) {
        Document own = page.clone();
        own.select("bdi, svg, title").forEach(Element::remove);
        return own.text();
    }

    private static byte[] hash(String css) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
