package be.leuven.som.system.city;

import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.system.city.CityClient.Outcome;
import be.leuven.som.system.server.PayaraContract;
import be.leuven.som.system.server.PayaraServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the city's IT finds on Payara Server, beside its pages. All that runs on it is one class in the end: a class is what a
 * lane takes up, so that one lane only starts this server.
 */
public abstract class CityContract extends PayaraContract {
    private static CityClient client;

    @BeforeAll
    static void compile_the_sample_client() {
        client = new CityClient();
    }

    @Test
    void shows_bodies_and_coming_meetings_and_nothing_else_to_a_user_of_the_citys_it(PayaraServer som) {
        Outcome outcome = client.run(som, PayaraServer.CITY_USER, som.password());

        assertThat(outcome.code()).as(outcome.said()).isZero();
        assertThat(outcome.said()).doesNotContain("WARN", "INFO", "SEVERE", "Exception");
        assertThat(outcome.said().lines())
                .anyMatch(line -> line.matches("RG .*, since 20\\d\\d-\\d\\d-\\d\\d, \\d+ of \\d+ seats vacant"))
                .anyMatch(line -> line.matches("20\\d\\d-\\d\\d-\\d\\dT[0-9:]+Z RG: .*"));
    }

    @Test
    void refuses_a_wrong_password(PayaraServer som) {
        Outcome outcome = client.run(som, PayaraServer.CITY_USER, "not the password");

        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.said()).contains("NO_PERMISSION");
    }

    @Test
    void refuses_who_does_not_sign_in(PayaraServer som) {
        Outcome outcome = client.runWithoutCredentials(som);

        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.said()).contains("NO_PERMISSION");
    }

    @Test
    void refuses_a_user_who_is_not_of_the_citys_it(PayaraServer som) {
        Outcome outcome = client.run(som, PayaraServer.OTHER_USER, som.password());

        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.said()).contains("EJBAccessException");
    }
}
