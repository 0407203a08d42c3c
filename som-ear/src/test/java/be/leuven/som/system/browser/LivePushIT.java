package be.leuven.som.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.system.server.Alone;
import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What is pushed from the room: to everybody at once, and to nobody else. */
@OnMicro
@InBrowser
class LivePushIT {
    private static final int LOOKERS = 50;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    @Alone
    void fifty_who_look_on_hear_of_a_change_within_two_seconds(MicroServer som, Page page) throws Exception {
        Sitting sitting = Sitting.opened(som, page, "Volle zaal");
        String session = session(page);
        List<Looker> lookers = new ArrayList<>();
        for (int i = 0; i < LOOKERS; i++) {
            Looker looker = new Looker();
            looker.socket = connect(som, sitting.id(), session, looker);
            lookers.add(looker);
        }
        for (Looker looker : lookers) {
            assertThat(looker.first.await(20, TimeUnit.SECONDS))
                    .as("told where it stands")
                    .isTrue();
        }

        long began = System.nanoTime();
        sitting.begins("Nieuws");
        for (Looker looker : lookers) {
            assertThat(looker.second.await(20, TimeUnit.SECONDS))
                    .as("told of the change")
                    .isTrue();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - began);

        assertThat(Sitting.now(sitting.chair())).hasText("1. Nieuws");
        assertThat(took).as("until the last one heard").isLessThan(Duration.ofSeconds(2));
        lookers.forEach(looker -> looker.socket.abort());
    }

    /** How fast, with fifty pages, {@link LivePagesBench} measures. */
    @Test
    void every_open_page_shows_what_changed(MicroServer som, Page page) {
        Sitting sitting = Sitting.opened(som, page, "Ieders telefoon");
        Visit first = sitting.joinedBy(Visit.MEMBER, "vote", 360);
        List<Page> telephones = new ArrayList<>(List.of(first.page()));
        while (telephones.size() < 5) {
            telephones.add(new Visit(som, first.page().context().newPage())
                    .open("/meetings/vote/" + sitting.id())
                    .page());
        }
        for (String item : List.of("1. Nieuws", "2. Werkafspraken")) {
            sitting.begins(item);
            telephones.forEach(t ->
                    PlaywrightAssertions.assertThat(t.locator("#now-title")).hasText(item));
        }
        Sitting.leave(first);
    }

    @Test
    void nobody_hears_of_a_room_that_is_not_for_them(MicroServer som, Page page) {
        Sitting sitting = Sitting.opened(som, page, "Gesloten deur");
        assertThatExceptionOfType(CompletionException.class)
                .as("a visitor")
                .isThrownBy(() -> connect(som, sitting.id(), "none", new Looker()));

        Visit other = sitting.joinedBy(Visit.PARENTS, "vote", 1280);
        assertThat(other.page().locator("h1")).hasText("Deze pagina bestaat niet");
        assertThatExceptionOfType(CompletionException.class)
                .as("one who does not see that body from the inside")
                .isThrownBy(() -> connect(som, sitting.id(), session(other.page()), new Looker()));
        int status = other.page()
                .navigate(som.page("/push/changes/" + sitting.id()).toString())
                .status();
        assertThat(status).isEqualTo(404);
        Sitting.leave(other);
    }

    private WebSocket connect(MicroServer som, String room, String session, Looker looker) {
        URI address = URI.create(som.page("/push/room/" + room).toString().replaceFirst("^http", "ws"));
        return http.newWebSocketBuilder()
                .header("Cookie", "JSESSIONID=" + session)
                .buildAsync(address, looker)
                .join();
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter((Cookie cookie) -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    /** One who looks on: hears where it stands, and then of the first change. */
    private static final class Looker implements WebSocket.Listener {
        private final CountDownLatch first = new CountDownLatch(1);
        private final CountDownLatch second = new CountDownLatch(2);
        private WebSocket socket;

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            first.countDown();
            second.countDown();
            from.request(1);
            return null;
        }
    }
}
