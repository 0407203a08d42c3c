package be.leuven.som.system.browser;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** That what looks after accessibility bites. */
@InBrowser
class PagesIT {
    @Test
    void a_page_that_is_not_for_everybody_is_noticed(Page page) {
        page.setContent("<html lang='nl'><title>Proef</title><main><h1>Proef</h1><img src='data:,'>"
                + "<p style='color: #ccc; background: #fff'>Nauwelijks te lezen</p><input></main>");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Pages.assertAccessible(page))
                .withMessageContainingAll("(image-alt)", "(color-contrast)", "(label)");
    }

    @Test
    void a_frame_of_which_nobody_knows_what_it_shows_is_noticed(Page page) {
        page.setContent(
                "<html lang='nl'><title>Proef</title><main><h1>Proef</h1><iframe title='Kader'></iframe></main>");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Pages.assertAccessible(page))
                .withMessageContaining("frames");
    }
}
