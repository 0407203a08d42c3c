package be.leuven.som.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.system.server.Places;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What tests do with any page. */
public final class Pages {
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Pages() {}

    /**
     * No finding of axe that is serious or critical, by any of its rules. It runs in the page itself, where it may miss what
     * stands in frames, of which there are none then; and tells only of what it found wrong. All else would take five times
     * the work.
     */
    public static void assertAccessible(Page page) {
        assertThat(page.frames()).as("the page, and frames in it").hasSize(1);
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        List<String> findings = new AxeBuilder(page)
                .setLegacyMode(true).options(options).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Pages::described)
                        .toList();
        assertThat(findings).as("accessibility of " + page.url()).isEmpty();
    }

    /** Keeps a picture of the whole page in {@code target/screenshots}, and says where. */
    public static Path screenshot(Page page, String name) {
        Path file = Places.TARGET.resolve("screenshots").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    private static String described(Rule rule) {
        List<Object> where =
                rule.getNodes().stream().map(node -> node.getTarget()).toList();
        return rule.getImpact() + ": " + rule.getHelp() + " (" + rule.getId() + ") at " + where;
    }
}
