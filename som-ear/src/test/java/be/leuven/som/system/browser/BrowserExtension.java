package be.leuven.som.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Gives each test a page, and looks afterwards whether the browser complained. */
final class BrowserExtension implements ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    /** In milliseconds; on a busy machine a page takes its time. */
    private static final int PATIENCE = 30_000;

    /** What belongs to one test. */
    private record Session(BrowserContext context, Page page, List<String> complaints) {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Page.class || type == BrowserContext.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Session session =
                context.getStore(NAMESPACE).getOrComputeIfAbsent(Session.class, key -> open(context), Session.class);
        return parameter.getParameter().getType() == Page.class ? session.page() : session.context();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Session session = context.getStore(NAMESPACE).remove(Session.class, Session.class);
        if (session == null) {
            return;
        }
        boolean failed = context.getExecutionException().isPresent()
                || !session.complaints().isEmpty();
        Browser browser = session.context().browser();
        if (failed) {
            FailedPages.keep(browser, nameOf(context));
        }
        // a test that failed may have left the browsers of others open
        browser.contexts().forEach(BrowserContext::close);
        assertThat(session.complaints()).as("what the browser complained of").isEmpty();
    }

    private static Session open(ExtensionContext context) {
        Chromium chromium = context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .getOrComputeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        BrowserContext browser = chromium.browser()
                .newContext(new NewContextOptions()
                        .setLocale(localeFor(context))
                        .setTimezoneId("Europe/Brussels")
                        // a page is looked at when it stands, not halfway
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(1280, 800));
        browser.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        List<String> complaints = new ArrayList<>();
        browser.onWebError(error -> complaints.add(error.error()));
        browser.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        return new Session(browser, browser.newPage(), complaints);
    }

    private static String localeFor(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getElement(), InBrowser.class)
                .or(() -> AnnotationSupport.findAnnotation(context.getRequiredTestClass(), InBrowser.class))
                .orElseThrow()
                .locale();
    }

    private static String nameOf(ExtensionContext context) {
        return context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
    }
}
