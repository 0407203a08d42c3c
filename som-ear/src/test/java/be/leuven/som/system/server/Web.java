package be.leuven.som.system.server;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Plain HTTP, for what needs no browser. Follows no redirect. */
public final class Web {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Web() {}

    public static HttpResponse<String> get(URI address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(30))
                    .build();
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(address + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the page answers with 200, or fails, with its last answer, when the server ended or takes too long. */
    static void awaitPage(URI address, BooleanSupplier stillRuns) {
        await().alias(address + " answers")
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(200))
                .failFast("the server ended", () -> !stillRuns.getAsBoolean())
                .until(() -> answer(address), answer -> answer.equals("200"));
    }

    private static String answer(URI address) {
        try {
            return String.valueOf(get(address).statusCode());
        } catch (UncheckedIOException e) {
            return String.valueOf(e.getCause());
        }
    }
}
