package be.leuven.som.system.browser;

import be.leuven.som.system.server.RunningSom;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Somebody at the browser, in Dutch: finds things as people do, by their words, and waits as people do. */
public final class Visit {
    /** Of all example accounts. */
    public static final String PASSWORD = "samen onderwijs maken";

    public static final String CHAIR = "voorzitter@example.org";
    public static final String SECRETARY = "verslag@example.org";
    public static final String COORDINATOR = "coordinator@example.org";

    /** Sits in the council, not in the steering group. */
    public static final String PARENTS = "ouders@example.org";

    public static final String MEMBER = "stad@example.org";
    public static final String SUBSTITUTE = "kuleuven.plaatsvervanger@example.org";
    public static final String ADMINISTRATOR = "beheer@example.org";

    private static final Map<String, Cookie> SESSIONS = new ConcurrentHashMap<>();

    private final RunningSom som;
    private final Page page;

    public Visit(RunningSom som, Page page) {
        this.som = som;
        this.page = page;
    }

    /**
     * An example account, at this path. The session that an earlier test began goes on: a password takes a second of hard
     * work to check, on purpose. A test that ends the session signs in by {@link #signIn} instead.
     */
    public Visit signedInAs(String email, String path) {
        Cookie before = SESSIONS.get(session(email));
        if (before != null) {
            page.context().addCookies(List.of(before));
            return open(path);
        }
        // not from within the session of somebody else, which would become this one
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        open("/sign-in?to=" + path).signIn(email, PASSWORD);
        page.waitForURL(som.page(path).toString());
        page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .forEach(cookie -> SESSIONS.put(session(email), cookie));
        return this;
    }

    private String session(String email) {
        return email + " at " + som.page("/");
    }

    /** Has the administrator make an account, whose owner chooses that password; nobody is signed in afterwards. */
    public Visit newAccount(String name, String email, String password) {
        signOut().signedInAs(ADMINISTRATOR, "/admin/accounts");
        field("Naam").fill(name);
        field("E-mailadres").fill(email);
        press("Verstuur de uitnodiging");
        String link = field("Persoonlijke link").inputValue();
        signOut();
        page.navigate(link);
        field("Nieuw wachtwoord").fill(password);
        press("Bewaar het wachtwoord");
        return this;
    }

    /** The coordinator begins a version of the charter from the template, and stands on the page where it is written. */
    Visit beginsCharter(String label) {
        signedInAs(COORDINATOR, "/charter/start");
        field("Hoe heet ze?").fill(label);
        field("Waarvan vertrek je?").selectOption("TEMPLATE");
        button("Beginnen").click();
        page.waitForURL("**/charter/write/*");
        return this;
    }

    /** Fills the sign-in page that is open. */
    public Visit signIn(String email, String password) {
        field("E-mailadres").fill(email);
        field("Wachtwoord").fill(password);
        press("Aanmelden");
        return this;
    }

    /** Leaves the browser to the next person. */
    public Visit signOut() {
        page.context().clearCookies();
        return this;
    }

    /** What the page says: all between header and footer. */
    public Locator main() {
        return page.locator("main");
    }

    public Visit open(String path) {
        page.navigate(som.page(path).toString());
        return this;
    }

    /**
     * Looks a meeting up in the list by its title.
     *
     * @param when "coming", "past" or "draft"
     */
    public Visit findMeeting(String when, String title) {
        return open("/meetings?when=" + when + "&q=" + URLEncoder.encode(title, StandardCharsets.UTF_8));
    }

    /** By its label, with or without the word that it is required. */
    public Locator field(String label) {
        String words = label.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0");
        return page.getByLabel(Pattern.compile("^\\s*" + words + "(\\s+(verplicht|required))?\\s*$"));
    }

    /** Types into a field and leaves it, so that the page takes it in. */
    public Visit type(String label, String text) {
        return type(field(label).first(), text);
    }

    public Visit type(Locator field, String text) {
        field.fill(text);
        field.press("Tab");
        return settled();
    }

    /** Chooses, in a list of the form, the first that says these words. */
    public Visit choose(String field, String words) {
        Locator list = page.locator("select[id='form:" + field + "']");
        Locator option = list.locator("option").filter(new Locator.FilterOptions().setHasText(words));
        list.selectOption(option.first().getAttribute("value"));
        return settled();
    }

    public Visit press(String button) {
        button(button).click();
        return settled();
    }

    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Waits until no answer of the server is under way. */
    public Visit settled() {
        page.waitForFunction("() => document.readyState === 'complete'"
                + " && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())");
        return this;
    }

    /**
     * The text of the newest mail to that address with these words in its subject; it waits in the outbox, as there is no
     * mail server. The administrator reads it and leaves.
     *
     * @param to an address, or nothing for anybody's
     */
    public String mail(String to, String subject) {
        signOut().signedInAs(ADMINISTRATOR, "/admin/outbox");
        page.locator(".rows li")
                .filter(new Locator.FilterOptions().setHasText(to))
                .filter(new Locator.FilterOptions().setHasText(subject))
                .first()
                .locator("a")
                .first()
                .click();
        page.waitForURL("**/admin/mail/*");
        String text = page.locator(".mail-text").first().textContent();
        signOut();
        return text;
    }

    public String path() {
        return page.url().substring(som.page("/").toString().length() - 1);
    }

    public Page page() {
        return page;
    }
}
