package be.leuven.som.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who is signed in, or not even that, and tries addresses and requests that no page of ours offers. */
@OnMicro
@InBrowser
class NotYoursIT {
    /** Of the council and a working group, not of the steering group. */
    private static final String VIEW = "jakarta.faces.ViewState";

    private MicroServer som;
    private Page page;
    private Visit visit;

    @BeforeEach
    void somebody_opens_the_browser(MicroServer som, Page page) {
        this.som = som;
        this.page = page;
        visit = new Visit(som, page);
    }

    @Test
    void a_meeting_of_another_body_is_not_there() {
        String meeting = asTheChairSees("coming", "Amendementen op het charter");
        String draft = asTheChairSees("draft", "Na de tweede lezing");
        visit.signOut().signedInAs(Visit.PARENTS, "/me");

        for (String path : List.of(
                "/meeting/" + meeting,
                "/meeting/" + draft,
                "/meetings/ics/" + meeting,
                "/meetings/ics/" + draft,
                "/meetings/edit/" + meeting,
                "/meetings/edit/" + draft,
                "/meetings/attendance/" + meeting,
                "/meetings/new")) {
            APIResponse answer = get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.text()).doesNotContain("Amendementen op het charter", "Na de tweede lezing");
        }
    }

    @Test
    void a_member_of_the_body_neither_edits_nor_records() {
        String meeting = asTheChairSees("coming", "Amendementen op het charter");
        String draft = asTheChairSees("draft", "Na de tweede lezing");
        visit.signOut().signedInAs(Visit.MEMBER, "/me");

        assertThat(get("/meeting/" + meeting).status()).isEqualTo(200);
        for (String path :
                List.of("/meetings/edit/" + meeting, "/meetings/attendance/" + meeting, "/meeting/" + draft)) {
            assertThat(get(path).status()).as(path).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//admin/accounts",
                "/admin//accounts",
                "/%61dmin/accounts",
                "/admin%2faccounts",
                "/admin%2Faccounts.xhtml",
                "/admin;x=1/accounts",
                "/admin/accounts;jsessionid=1",
                "/ADMIN/accounts",
                "/admin/accounts.xhtml",
                "/admin/accounts.xhtml/x",
                "/index/admin/accounts"
            })
    void an_address_written_oddly_opens_no_door(String path) {
        assertThat(get(path).text()).as("to a visitor").doesNotContain("example.org</");
        assertThat(get(path).status()).as("to a visitor").isIn(302, 404);

        visit.signedInAs(Visit.PARENTS, "/me");
        assertThat(get(path).status()).as("to a member").isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/%57EB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/WEB-INF/classes/META-INF/persistence.xml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/..%2fWEB-INF%2fweb.xml.xhtml",
                "/jakarta.faces.resource/me.xhtml.xhtml?ln=..",
                "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=YWJj&pfdrt=sv",
                "/jakarta.faces.resource/no-such.css.xhtml?ln=som"
            })
    void what_the_server_keeps_for_itself_is_not_served(String path) {
        APIResponse answer = get(path);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.text()).doesNotContain("<web-app", "persistence-unit", "Implementation-Version");
    }

    @Test
    void a_form_that_no_page_of_ours_sent_changes_nothing() {
        String meeting = asTheChairSees("coming", "Amendementen op het charter");
        FormData cancel =
                FormData.create().set("form", "form").set("form:cancel", "").set("form:reason", "Zomaar");

        assertThat(post("/meeting/" + meeting, cancel).status())
                .as("as a mere visit")
                .isEqualTo(200);
        for (String view : List.of("stateless", "", "1", "x".repeat(10_000), "-1:-1; drop")) {
            assertThat(post("/meeting/" + meeting, cancel.set(VIEW, view)).status())
                    .as(view)
                    .isEqualTo(400);
        }
        assertThat(post("/meeting/" + meeting, cancel.set(VIEW, "1:1")).status())
                .as("without the nonce")
                .isEqualTo(400);
        assertThat(post("/meeting/" + meeting, cancel.set("primefaces.nonce", "bm9uY2U="))
                        .status())
                .as("with a nonce that was made up")
                .isEqualTo(400);
        String nonce =
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
        assertThat(post("/meeting/" + meeting, cancel.set("primefaces.nonce", nonce))
                        .status())
                .as("a view that never was")
                .isEqualTo(440);

        visit.open("/meeting/" + meeting);
        assertThat(visit.main().textContent()).doesNotContain("Deze vergadering gaat niet door");
    }

    @Test
    void nobody_is_signed_out_by_an_address_alone() {
        visit.signedInAs(Visit.PARENTS, "/me");

        assertThat(get("/sign-out").headers()).containsEntry("location", "/som/");
        assertThat(get("/me").status()).isEqualTo(200);
    }

    @Test
    void the_name_of_the_host_in_a_request_leads_nowhere() {
        for (String path : List.of("/me", "/meetings/new", "/?lang=en", "/sign-out")) {
            APIResponse answer = page.request()
                    .get(
                            som.page(path).toString(),
                            RequestOptions.create().setMaxRedirects(0).setHeader("Host", "evil.example"));
            assertThat(answer.status()).as(path).isIn(302, 303);
            assertThat(answer.headers().get("location")).as(path).startsWith("/som/");
        }
    }

    @Test
    void a_session_that_somebody_brings_along_is_not_taken() {
        APIResponse answer = page.request()
                .get(
                        som.page("/sign-in").toString(),
                        RequestOptions.create().setHeader("Cookie", "JSESSIONID=chosen-by-somebody-else"));

        assertThat(answer.headers().get("set-cookie"))
                .contains("JSESSIONID=")
                .doesNotContain("chosen-by-somebody-else");
    }

    @Test
    void every_kind_of_answer_tells_the_browser_to_be_careful() {
        String meeting = asTheChairSees("coming", "Amendementen op het charter");

        for (String path : List.of(
                "/me",
                "/meetings/ics/" + meeting,
                "/meetings/ics/nothing",
                "/no-such-page",
                "/sign-out",
                "/?lang=nl",
                "/jakarta.faces.resource/css/tokens.css.xhtml?ln=som")) {
            assertCareful(path, get(path));
        }
        assertCareful("a file that is only read", post("/meetings/ics/" + meeting, FormData.create()));
        assertCareful("a forged form", post("/me", FormData.create().set(VIEW, "stateless")));
        visit.signOut();
        assertCareful("the way to sign in", get("/me"));
        assertCareful("a page for all", get("/"));
    }

    /** What was opened under an account is not to be seen after it, by the back button on a shared computer. */
    @Test
    void nothing_of_the_inside_is_stored() {
        String meeting = asTheChairSees("coming", "Amendementen op het charter");

        for (String path : List.of("/me", "/meeting/" + meeting, "/meetings/ics/" + meeting)) {
            assertThat(get(path).headers().get("cache-control")).as(path).contains("no-store");
        }
        visit.signOut();
        assertThat(get("/me").headers().get("cache-control")).contains("no-store");
    }

    private static void assertCareful(String what, APIResponse answer) {
        assertThat(answer.headers().get("content-security-policy"))
                .as(what)
                .contains("frame-ancestors 'none'", "default-src 'self'");
        assertThat(answer.headers()).as(what).containsEntry("x-content-type-options", "nosniff");
        assertThat(answer.headers()).as(what).containsKey("referrer-policy").doesNotContainKey("server");
    }

    private String asTheChairSees(String when, String title) {
        visit.signOut().signedInAs(Visit.CHAIR, "/me").findMeeting(when, title);
        String address = visit.link(title).first().getAttribute("href");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private APIResponse get(String path) {
        return page.request()
                .get(som.page(path).toString(), RequestOptions.create().setMaxRedirects(0));
    }

    private APIResponse post(String path, FormData form) {
        return page.request()
                .post(
                        som.page(path).toString(),
                        RequestOptions.create().setMaxRedirects(0).setForm(form));
    }
}
