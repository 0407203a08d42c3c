package be.leuven.som.application.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class HtmlLetterTest {
    private final HtmlLetter letter = new HtmlLetter("https://som.example.org/som");

    private String html(String text) {
        return letter.of("Onderwerp & co", text, Locale.forLanguageTag("nl"));
    }

    @Test
    void keeps_paragraphs_and_lines() {
        assertThat(html("Dag Jan\n\nWanneer: nu\nWaar: hier\n"))
                .contains("<html lang=\"nl\">", "<title>Onderwerp &amp; co</title>")
                .contains("<p>Dag Jan</p>", "<p>Wanneer: nu<br>\nWaar: hier</p>");
    }

    @Test
    void makes_a_button_of_an_address_of_the_system_with_words_before_it() {
        assertThat(html("Ik kom:\nhttps://som.example.org/som/invitation/abc?answer=coming"))
                .contains("<a href=\"https://som.example.org/som/invitation/abc?answer=coming\"")
                .contains(">Ik kom</a>")
                .doesNotContain("Ik kom:");
    }

    @Test
    void makes_no_link_of_an_address_elsewhere_whoever_typed_it() {
        assertThat(html("Klik hier:\nhttps://som.example.org.sluw.example.com/"))
                .doesNotContain("<a ")
                .contains("Klik hier:<br>\nhttps://som.example.org.sluw.example.com/");
    }

    @Test
    void shows_what_people_typed_as_they_typed_it() {
        assertThat(html("Reden: <script>alert('x')</script> & \"meer\""))
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;meer&quot;")
                .doesNotContain("<script");
    }
}
