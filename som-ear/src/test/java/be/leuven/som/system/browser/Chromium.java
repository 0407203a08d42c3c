package be.leuven.som.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The system's Chromium, one process for all tests of a lane. Its headless shell goes before: the same engine without the
 * windows around it, in which a page costs a third of the work.
 */
final class Chromium implements AutoCloseable {
    private static final List<String> QUIET_AND_ALONE = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        program("node").toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program("chromium-headless-shell", "chromium"))
                        .setArgs(QUIET_AND_ALONE));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** The first of these that is installed. */
    private static Path program(String... names) {
        return Stream.of(names)
                .flatMap(Chromium::installed)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        names[0] + " is not installed: ./som test as root on Debian installs it"));
    }

    private static Stream<Path> installed(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }
}
