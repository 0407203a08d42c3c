package be.leuven.som.system.browser;

import be.leuven.som.system.server.Lanes;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The tests of this class, or this test, take a Playwright {@code Page} (or the {@code BrowserContext} around it, to open
 * more pages or a second person's context through its {@code browser()}). Each test has a context of its own: nobody is
 * signed in. A test also fails when a script fails or the Content-Security-Policy stops something; a failed test leaves
 * what its pages showed in {@code target/failed-pages}.
 */
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({Lanes.class, BrowserExtension.class})
public @interface InBrowser {
    /** The language that the browser asks for; {@code en-GB} is the other one. */
    String locale() default "nl-BE";
}
