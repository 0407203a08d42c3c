package be.leuven.som.system.browser;

import be.leuven.som.system.server.Places;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What everybody's page showed when a test failed: a picture, and the page itself. */
final class FailedPages {
    private static final Path FOLDER = Places.TARGET.resolve("failed-pages");

    private FailedPages() {}

    static void keep(Browser browser, String test) {
        int number = 0;
        for (BrowserContext somebody : browser.contexts()) {
            for (Page page : somebody.pages()) {
                number++;
                keep(page, test + "-" + number);
            }
        }
    }

    private static void keep(Page page, String name) {
        try {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(FOLDER.resolve(name + ".png"))
                    .setFullPage(true));
            Files.writeString(FOLDER.resolve(name + ".html"), "<!-- " + page.url() + " -->\n" + page.content());
        } catch (PlaywrightException | IOException lost) {
            System.err.println("the page of " + name + " is lost: " + lost.getMessage());
        }
    }
}
