package be.leuven.som.infrastructure.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.domain.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownProseTest {
    private final MarkdownProse prose = new MarkdownProse();

    @Test
    void makes_paragraphs_lists_and_emphasis() {
        assertThat(prose.html("Dit is **vet**.\n\n- een\n- twee"))
                .contains("<strong>vet</strong>")
                .contains("<li>een</li>");
    }

    @Test
    void puts_headings_below_that_of_the_item() {
        assertThat(prose.html("# Groot")).contains("<h3>Groot</h3>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('x')</script>",
                "<img src=x onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<svg/onload=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "![x](https://example.org/x.png)",
                "<style>*{display:none}</style>"
            })
    void lets_nothing_out_that_runs_or_is_fetched(String hostile) {
        assertThat(prose.html(hostile))
                .doesNotContainIgnoringCase("<script")
                .doesNotContainIgnoringCase("<img")
                .doesNotContainIgnoringCase("<svg")
                .doesNotContainIgnoringCase("<style")
                .doesNotContain("href=\"javascript")
                .doesNotContain("href=\"data");
    }

    @Test
    void keeps_what_looks_like_markup_as_text() {
        assertThat(prose.html("<b>Vet</b>")).contains("&lt;b&gt;Vet&lt;/b&gt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x](javascript:alert(1))", "[x](/som/admin)", "tekst [x](ftp://example.org)"})
    void lets_no_link_in_but_to_pages_and_addresses(String text) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> prose.admit("prose", text))
                .returns("prose.link-malformed", DomainException::key)
                .returns("prose", DomainException::field);
    }

    @Test
    void lets_no_picture_in() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> prose.admit("prose", "![x](https://example.org/x.png)"))
                .returns("prose.no-pictures", DomainException::key);
    }

    @Test
    void lets_in_as_it_is_what_may_be_kept() {
        String text = "Zie [de nota](https://example.org/nota) of [mail](mailto:som@example.org).";

        assertThat(prose.admit("prose", text)).isEqualTo(text);
        assertThat(prose.admit("prose", null)).isNull();
    }
}
