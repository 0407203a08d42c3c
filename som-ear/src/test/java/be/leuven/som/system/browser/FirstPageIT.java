package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

@OnMicro
@InBrowser
class FirstPageIT {
    @Test
    void greets_a_visitor_with_a_heading_in_dutch(MicroServer som, Page page) {
        page.navigate(som.page("/").toString());

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "nl");
        Pages.assertAccessible(page);
        Pages.screenshot(page, "first-page");
    }
}
