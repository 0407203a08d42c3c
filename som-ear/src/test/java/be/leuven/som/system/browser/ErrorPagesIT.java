package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not go as it should, and going without a mouse. */
@OnMicro
@InBrowser
class ErrorPagesIT {
    private Visit visit;

    @BeforeEach
    void somebody_opens_the_browser(MicroServer som, Page page) {
        visit = new Visit(som, page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/no-such-page",
                "/body/not-an-id",
                "/partner/00000000-0000-0000-0000-000000000000",
                "/structure/nothing",
                "/partners/nothing",
                "/agenda/nothing",
                "/WEB-INF/web.xml",
                "/index.xhtml.bak"
            })
    void what_is_not_there_is_said_in_the_look_of_the_house(String path, MicroServer som, Page page) {
        int status = page.navigate(som.page(path).toString()).status();

        assertThat(status).isEqualTo(404);
        assertThat(page.locator("h1")).hasText("Deze pagina bestaat niet");
        assertThat(page.locator(".site-header")).isVisible();
        Pages.assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meeting/not-an-id",
                "/meeting/00000000-0000-0000-0000-000000000000",
                "/me/nothing",
                "/admin",
                "/admin/accounts"
            })
    void what_is_not_there_inside_is_said_likewise(String path, MicroServer som, Page page) {
        visit.signedInAs(Visit.MEMBER, "/me");

        assertThat(page.navigate(som.page(path).toString()).status()).isEqualTo(404);
        assertThat(page.locator("h1")).hasText("Deze pagina bestaat niet");
    }

    @Test
    void what_is_too_large_to_take_in_is_said_likewise_and_the_server_goes_on(MicroServer som, Page page) {
        visit.signedInAs(Visit.CHAIR, "/me");
        Object answer = page.evaluate(
                """
                async address => {
                  const form = new FormData();
                  form.append('file', new Blob([new Uint8Array(33 * 1024 * 1024)]), 'groot.pdf');
                  const answer = await fetch(address, { method: 'POST', body: form });
                  return `${answer.status} ${await answer.text()}`;
                }""",
                som.page("/meetings/documents/00000000-0000-0000-0000-000000000000")
                        .toString());

        assertThat(answer.toString())
                .startsWith("413 ")
                .contains("Dat is te groot", "site-header")
                .doesNotContain("incident");
        assertThat(page.navigate(som.page("/me").toString()).status()).isEqualTo(200);
    }

    @Test
    void an_ended_session_leads_from_a_planning_page_to_sign_in(Page page) {
        visit.signedInAs(Visit.CHAIR, "/meetings/new");
        page.context().clearCookies();

        visit.field("Titel").fill("Te laat");
        page.keyboard().press("Tab");

        page.waitForURL("**/sign-in*");
        assertThat(page.locator("h1")).hasText("Aanmelden");
    }

    @Test
    void what_was_typed_when_the_session_ended_is_there_again_after_signing_in(Page page) {
        Planning.begin(visit).called("Voor het einde");
        page.waitForURL("**/meetings/edit/*");
        visit.settled().press("Agendapunt toevoegen");
        page.context().clearCookies();

        // typed, and not left yet: leaving it is what finds out that the session ended
        visit.field("Agendapunt")
                .last()
                .evaluate("field => { field.value = 'Een punt dat nog nergens stond';"
                        + " field.dispatchEvent(new Event('input', { bubbles: true })); }");
        visit.field("Plaats").fill("Een zaal");
        page.keyboard().press("Tab");
        page.waitForURL("**/sign-in*");
        visit.signIn(Visit.CHAIR, Visit.PASSWORD);

        page.waitForURL("**/meetings/edit/*");
        assertThat(visit.main()).containsText("Dit was nog niet bewaard toen je sessie eindigde.");
        assertThat(visit.main()).containsText("Een punt dat nog nergens stond");
        assertThat(visit.field("Titel")).hasValue("Voor het einde");
        assertThat(visit.field("Plaats")).hasValue("Een zaal");
        Pages.assertAccessible(page);
        page.waitForFunction("() => sessionStorage.length === 0");
        page.reload();
        assertThat(visit.field("Plaats")).hasValue("Een zaal");
        assertThat(visit.main()).not().containsText("Dit was nog niet bewaard");
    }

    @Test
    void what_one_typed_is_not_offered_to_the_next_who_signs_in(Page page) {
        visit.signedInAs(Visit.CHAIR, "/meetings/new");
        page.context().clearCookies();
        visit.field("Titel").fill("Van de voorzitter");
        page.keyboard().press("Tab");
        page.waitForURL("**/sign-in*");

        visit.signIn(Visit.SECRETARY, Visit.PASSWORD);

        page.waitForURL("**/meetings/new");
        visit.settled();
        assertThat(visit.field("Titel")).not().hasValue("Van de voorzitter");
        assertThat(page.locator("main")).not().containsText("Van de voorzitter");
    }

    @Test
    void a_form_that_was_left_open_too_long_says_so(Page page) {
        visit.open("/sign-in");
        page.context().clearCookies();

        visit.signIn(Visit.MEMBER, Visit.PASSWORD);

        assertThat(page.locator("h1")).hasText("Je sessie is verlopen");
        Pages.assertAccessible(page);
        visit.link("Aanmelden").first().click();
        assertThat(page.locator("h1")).hasText("Aanmelden");
    }

    @Test
    void the_first_key_leads_past_the_navigation(Page page) {
        visit.open("/agenda");

        page.keyboard().press("Tab");
        assertThat(visit.link("Naar de inhoud")).isFocused();
        page.keyboard().press("Enter");
        assertThat(visit.main()).isFocused();
    }

    @Test
    void signs_in_without_a_mouse(Page page) {
        visit.open("/sign-in");
        visit.field("E-mailadres").focus();
        page.keyboard().type(Visit.MEMBER);
        page.keyboard().press("Tab");
        assertThat(visit.field("Wachtwoord")).isFocused();
        page.keyboard().type(Visit.PASSWORD);
        page.keyboard().press("Enter");

        page.waitForURL("**/me");
    }

    @Test
    void reaches_the_main_action_with_the_keyboard(Page page) {
        visit.signedInAs(Visit.CHAIR, "/me");

        assertThat(reachedByTab(page, "Vergadering plannen")).isTrue();
        page.keyboard().press("Enter");
        page.waitForURL("**/meetings/new");
        assertThat(reachedByTab(page, "Uitnodigen")).isTrue();
    }

    @Test
    void the_focus_goes_along_when_the_agenda_changes(Page page) {
        Planning.begin(visit).called("Te verplaatsen").agenda("Eerste", "Tweede");
        page.waitForURL("**/meetings/edit/*");

        visit.button("Agendapunt 2 naar boven").focus();
        page.keyboard().press("Enter");
        assertThat(visit.field("Agendapunt").first()).hasValue("Tweede");
        assertThat(visit.button("Agendapunt 1 naar onder")).isFocused();

        visit.button("Agendapunt toevoegen").focus();
        page.keyboard().press("Enter");
        assertThat(visit.field("Agendapunt").nth(2)).isFocused();

        visit.press("Ontwerp weggooien");
    }

    private static boolean reachedByTab(Page page, String name) {
        for (int key = 0; key < 80; key++) {
            page.keyboard().press("Tab");
            if (name.equals(page.evaluate("() => document.activeElement.innerText.trim()"))) {
                return true;
            }
        }
        return false;
    }
}
