package be.leuven.som.domain.network;

import static be.leuven.som.domain.Fixtures.CHAIR;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.Fixtures.day;
import static be.leuven.som.domain.Fixtures.someone;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.shared.EmailAddress;
import be.leuven.som.domain.shared.Period;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PersonTest {
    private static final EmailAddress ADDRESS = EmailAddress.of("coordinator@example.org");

    @Test
    void is_not_named_in_public_until_the_person_agrees() {
        Person person = new Person("Coördinator SOM", ADDRESS, Locale.forLanguageTag("nl"));
        assertThat(person.namedInPublic()).isFalse();
        person.agreeToBeNamed();
        assertThat(person.namedInPublic()).isTrue();
    }

    @Test
    void reads_english_when_asked_and_dutch_otherwise() {
        assertThat(new Person("Guest", ADDRESS, Locale.UK).language()).isEqualTo(Locale.ENGLISH);
        assertThat(new Person("Invité", ADDRESS, Locale.FRENCH).language().getLanguage())
                .isEqualTo("nl");
    }

    @Test
    void a_name_that_was_written_wrongly_is_set_right_on_one_line() {
        Person person = Person.guest("Nor Peters");
        person.callRightly(" Noor Peeters ");
        assertThat(person.name()).isEqualTo("Noor Peeters");
        assertRefusedAt("name", "text.required", () -> person.callRightly(" "));
        assertRefusedAt("name", "text.too-long", () -> person.callRightly("n".repeat(121)));
        assertRefusedAt("name", "text.control-characters", () -> person.callRightly("Noor\nBcc: x@example.org"));
        assertThat(person.name()).isEqualTo("Noor Peeters");
    }

    @Test
    void needs_a_name() {
        assertRefusedAt("name", "text.required", () -> new Person(null, ADDRESS, Locale.ENGLISH));
    }

    @Test
    void speaks_for_a_partner_until_the_representation_ends() {
        Representation representation = new Representation(
                someone("Stad Leuven"),
                CHAIR,
                RepresentationKind.REPRESENTATIVE,
                "Schepen van onderwijs",
                Period.from(day("2014-09-01")));
        representation.end(day("2015-06-30"));
        assertThat(representation.period()).isEqualTo(Period.between(day("2014-09-01"), day("2015-06-30")));
    }
}
