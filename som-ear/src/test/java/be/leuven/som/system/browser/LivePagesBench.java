package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import be.leuven.som.system.server.Places;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * How long it takes until each of fifty open pages shows that the next item is taken up. No test: {@code bench/live-pages.sh}
 * runs it.
 *
 * <p>The pages are those of a telephone, each with its own socket and its own view on the server, in one Chromium on the
 * machine of the server: in a real room the browsers bring processors of their own.
 */
@OnMicro
@InBrowser
class LivePagesBench {
    private static final int PAGES = 50;

    /** Somebody has a few of them open; the server keeps no more than some views for one session. */
    private static final int EACH = 5;

    private static final String WAIT_FOR =
            """
            words => { window.shown = new Promise(done => {
              const look = () => document.getElementById('now-title').textContent.includes(words) && done(Date.now());
              new MutationObserver(look).observe(document.querySelector('main'), { childList: true, subtree: true });
            }); }""";

    @Test
    void measure(MicroServer som, Page page) throws IOException {
        Sitting sitting = Sitting.opened(som, page, "Vijftig telefoons").everybodyArrives();
        List<Page> telephones = new ArrayList<>();
        for (int i = 0; i < PAGES / EACH; i++) {
            telephones.addAll(opened(som, page, "/meetings/vote/" + sitting.id()));
        }
        telephones.forEach(t -> assertThat(t.locator(".room-line-state")).containsText("Verbonden"));

        List<String> lines = new ArrayList<>();
        for (String item : List.of("Nieuws", "Werkafspraken", "Nieuws", "Werkafspraken", "Nieuws")) {
            List<Long> took = until(sitting, telephones, item);
            lines.add(String.format(
                    Locale.ROOT,
                    "%d pages: half of them after %d ms, the slowest after %d ms",
                    PAGES,
                    took.get(PAGES / 2),
                    took.get(PAGES - 1)));
        }
        Files.write(Places.TARGET.resolve("live-pages.txt"), lines);
        assertThat(lines).hasSize(5);
        telephones.forEach(t -> t.context().close());
    }

    /** The pages of one who signs in for them. */
    private static List<Page> opened(MicroServer som, Page beside, String path) {
        BrowserContext own = beside.context()
                .browser()
                .newContext(new NewContextOptions().setLocale("nl-BE").setViewportSize(360, 740));
        List<Page> pages = new ArrayList<>();
        Visit first = new Visit(som, own.newPage()).open("/sign-in?to=" + path).signIn(Visit.MEMBER, Visit.PASSWORD);
        first.page().waitForURL(som.page(path).toString());
        pages.add(first.page());
        while (pages.size() < EACH) {
            pages.add(new Visit(som, own.newPage()).open(path).page());
        }
        return pages;
    }

    /** From the press of the button until each page shows the item, in milliseconds, the fastest first. */
    private static List<Long> until(Sitting sitting, List<Page> telephones, String item) {
        telephones.forEach(t -> t.evaluate(WAIT_FOR, item));
        sitting.chair()
                .page()
                .evaluate("() => document.addEventListener('click', () => { window.pressed = Date.now(); }, "
                        + "{ capture: true, once: true })");
        sitting.begins(item);
        long pressed = millis(sitting.chair().page(), "() => window.pressed");
        return telephones.stream()
                .map(t -> millis(t, "() => window.shown") - pressed)
                .sorted()
                .toList();
    }

    private static long millis(Page page, String what) {
        return ((Number) page.evaluate(what)).longValue();
    }
}
