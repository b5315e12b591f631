package io.github.reintegrationmatrix.report.view;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a page. In a bundle it may hold {@code <strong>}, {@code <small>}, {@code <br>} and {@code <a>}, the last
 * without an address; nothing else in it, and nothing that fills a hole, can become markup.
 */
public final class Sentence implements Content {

    private static final Pattern PIECE = Pattern.compile("\\{([a-z-]+)}|</?(?:strong|small|a)>|<br>");

    private final String text;
    private final Map<String, Content> holes = new HashMap<>();
    private String address = "";
    private boolean capital;

    Sentence(String text) {
        this.text = text;
    }

    /**
     * {@return this, with a hole filled with text}
     *
     * @param hole its name
     * @param value a text, a number, or words of a matrix in their language
     */
    public Sentence with(String hole, Object value) {
        holes.put(hole, value instanceof Content content ? content : output -> Markup.value(value, output));
        return this;
    }

    /**
     * {@return this, with a hole filled with words of a matrix, one after the other}
     *
     * @param hole its name
     * @param terms the words
     * @param between what stands between two of them
     */
    public Sentence with(String hole, List<Term> terms, String between) {
        holes.put(hole, output -> {
            for (int i = 0; i < terms.size(); i++) {
                output.writeUserContent(i == 0 ? "" : between);
                Markup.term(terms.get(i), output);
            }
        });
        return this;
    }

    /**
     * {@return this, with a hole filled with a link}
     *
     * @param hole its name
     * @param id the id of the place on the page that it leads to, which is also what is read
     */
    public Sentence linked(String hole, String id) {
        return with(hole, new Sentence("<a>{id}</a>").to("#" + id).with("id", id));
    }

    /**
     * {@return this, with the address of the link in it}
     *
     * @param place the address
     */
    public Sentence to(String place) {
        address = place;
        return this;
    }

    /** {@return this, beginning with a capital letter} */
    public Sentence capital() {
        capital = true;
        return this;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        Matcher piece = PIECE.matcher(text);
        int end = 0;
        while (piece.find()) {
            write(text.substring(end, piece.start()), end == 0, output);
            if (piece.group(1) == null) {
                Markup.tag(piece.group(), address, output);
            } else {
                Content value = holes.get(piece.group(1));
                if (value == null) {
                    throw new IllegalStateException("Nothing fills " + piece.group() + " in: " + text);
                }
                value.writeTo(output);
                Markup.context(null, output);
            }
            end = piece.end();
        }
        write(text.substring(end), end == 0, output);
    }

    private void write(String part, boolean first, TemplateOutput output) {
        output.writeUserContent(first && capital ? Words.capital(part) : part);
    }
}
