package io.github.reintegrationmatrix.report.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sentence of a page has the markup of its bundle and no other. */
class SentenceTest {

    private static final String NASTY = "</bdi><script>alert(1)</script>\"";

    @Test
    void what_fills_a_hole_is_text_whatever_it_holds() {
        Sentence sentence = new Sentence("<strong>{a}</strong> and {b}")
                .with("a", NASTY + "\u202e")
                .with("b", new Term(NASTY, "x\" onload=\"y"));
        assertThat(html(sentence))
                .isEqualTo(
                        "<strong>&lt;/bdi&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"\\u202e</strong> and"
                                + " <bdi lang=\"x&#34; onload=&#34;y\">&lt;/bdi&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"</bdi>");
    }

    @Test
    void a_value_is_not_read_as_a_sentence() {
        assertThat(html(new Sentence("{a} {b}").with("a", "{b}").with("b", "<strong>")))
                .isEqualTo("{b} &lt;strong&gt;");
    }

    @Test
    void markup_that_no_sentence_may_have_is_text() {
        assertThat(html(new Sentence("a <em>b</em> & <a onclick=\"c\">")))
                .isEqualTo("a &lt;em&gt;b&lt;/em&gt; &amp; &lt;a onclick=\"c\"&gt;");
    }

    @Test
    void a_link_leads_to_a_place_whose_name_cannot_end_it() {
        assertThat(html(new Sentence("see {round}").linked("round", "r\"1")))
                .isEqualTo("see <a href=\"#r&#34;1\">r\"1</a>");
        assertThat(html(new Sentence("<a>{n}</a>.").to("#open").with("n", 3))).isEqualTo("<a href=\"#open\">3</a>.");
    }

    @Test
    void several_words_stand_one_after_the_other() {
        List<Term> terms = List.of(new Term("one", "en"), new Term("jedan", "sr-Latn"));
        assertThat(html(new Sentence("{all}.").with("all", terms, "; ")))
                .isEqualTo("<bdi lang=\"en\">one</bdi>; <bdi lang=\"sr-Latn\">jedan</bdi>.");
    }

    @Test
    void it_may_begin_with_a_capital_letter() {
        assertThat(html(new Sentence("since {a}").capital().with("a", "then"))).isEqualTo("Since then");
    }

    @Test
    void a_hole_that_nobody_fills_is_a_mistake_of_the_programmer() {
        assertThatIllegalStateException().isThrownBy(() -> html(new Sentence("{a}")));
    }

    private static String html(Sentence sentence) {
        StringOutput text = new StringOutput();
        new OwaspHtmlTemplateOutput(text).writeUserContent(sentence);
        return text.toString();
    }
}
