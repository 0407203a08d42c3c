package be.leuven.som.system.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The WAR on stock Payara Micro; on which database, its subclasses say. */
public abstract class MicroContract {
    @Test
    void answers_the_first_page(MicroServer som) {
        assertThat(Web.get(som.page("/")).statusCode()).isEqualTo(200);
    }

    @Test
    void tells_nobody_what_the_server_is(MicroServer som) {
        assertThat(Web.get(som.page("/")).headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi", "/metrics"})
    void shows_none_of_the_servers_own_pages(String path, MicroServer som) {
        assertThat(Web.get(som.root(path)).statusCode()).isBetween(400, 499);
    }
}
