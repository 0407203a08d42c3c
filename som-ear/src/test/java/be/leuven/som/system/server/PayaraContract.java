package be.leuven.som.system.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The EAR on Payara Server. */
@OnPayaraServer
public abstract class PayaraContract {
    @Test
    void answers_the_first_page(PayaraServer som) {
        assertThat(Web.get(som.page("/")).statusCode()).isEqualTo(200);
    }

    @Test
    void tells_nobody_what_the_server_is(PayaraServer som) {
        assertThat(Web.get(som.page("/")).headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void has_the_accounts_of_the_example_network(PayaraServer som) {
        assertThat(ExampleAccount.of(som)).isNotEmpty();
    }
}
