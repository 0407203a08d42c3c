package be.leuven.som.domain.network;

import static be.leuven.som.domain.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Finding an organisation that is meant twice. */
class KnownPartnersTest {
    private static final PartnerProfile PLAIN = new PartnerProfile(PartnerKind.SCHOOL, PartnerRole.PROVIDER);
    private static final EnterpriseNumber NUMBER = EnterpriseNumber.parse("1999.999.943");
    private static final EnterpriseNumber OTHER = EnterpriseNumber.parse("0566.988.259");
    private static final PostalAddress STREET = PostalAddress.of("Schoolstraat 1", "3000", "Leuven");

    private final Partner boat =
            partner("De Papieren Boot", PLAIN.knownAs(null, NUMBER, null).foundAt(STREET, null));
    private final KnownPartners known = new KnownPartners(List.of(boat));

    private static Partner partner(String name, PartnerProfile profile) {
        return new Partner(name, profile, day("2014-09-01"));
    }

    @Test
    void knows_a_number_whatever_the_name() {
        assertThat(known.same("Een andere naam", PLAIN.knownAs(null, NUMBER, null)))
                .hasValueSatisfying(like -> {
                    assertThat(like.partner()).isEqualTo(boat);
                    assertThat(like.by()).isEqualTo(Likeness.ENTERPRISE_NUMBER);
                });
    }

    @Test
    void knows_a_name_however_it_is_written_and_one_of_long_ago() {
        boat.rename("Het Zeilschip", day("2020-09-01"));
        KnownPartners renamed = new KnownPartners(List.of(boat));

        assertThat(renamed.same("de  PAPIÉREN-boot", PLAIN)).isPresent();
        assertThat(renamed.same("het zeilschip", PLAIN)).isPresent();
        assertThat(renamed.same("Zeilschip", PLAIN)).isEmpty();
    }

    @Test
    void takes_two_of_one_name_for_two_when_their_numbers_differ_but_tells_it() {
        PartnerProfile namesake = PLAIN.knownAs(null, OTHER, null);

        assertThat(known.same("De Papieren Boot", namesake)).isEmpty();
        assertThat(known.like("De Papieren Boot", namesake))
                .extracting(KnownPartners.Like::by)
                .containsExactly(Likeness.NAME);
    }

    @Test
    void an_address_is_worth_a_look_and_proves_nothing() {
        PartnerProfile neighbour = PLAIN.foundAt(PostalAddress.of("Schoolstraat 1", "3000", "LEUVEN"), null);

        assertThat(known.same("De Buren", neighbour)).isEmpty();
        assertThat(known.like("De Buren", neighbour))
                .extracting(KnownPartners.Like::by)
                .containsExactly(Likeness.ADDRESS);
    }

    @Test
    void prefers_one_that_may_take_part_to_one_that_was_declined() {
        Partner declined = partner("Sint-Jozef", PLAIN.knownAs(null, NUMBER, null));
        declined.decline(LocalDate.parse("2020-02-01"), "Niet in Leuven");
        Partner here = partner("Sint-Jozef", PLAIN.knownAs(null, OTHER, null));

        assertThat(new KnownPartners(List.of(declined, here)).called("Sint-Jozef"))
                .contains(here);
        assertThat(new KnownPartners(List.of(here, declined)).called("Sint-Jozef"))
                .contains(here);
    }

    @Test
    void prefers_one_that_takes_part_to_one_that_ended() {
        Partner former = partner("De Papieren Boot", PLAIN);
        former.admit(day("2014-09-01"), null);
        former.end(day("2015-08-31"), "Fusie", List.of());

        assertThat(new KnownPartners(List.of(former, boat)).same("De Papieren Boot", PLAIN))
                .map(KnownPartners.Like::partner)
                .contains(boat);
    }
}
