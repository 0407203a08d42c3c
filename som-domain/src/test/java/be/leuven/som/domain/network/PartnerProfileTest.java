package be.leuven.som.domain.network;

import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an organisation says of itself: numbers, address, contact. */
class PartnerProfileTest {
    @Test
    void reads_an_institution_number_as_people_write_it() {
        assertThat(InstitutionNumber.parse(" 012.345 ").digits()).isEqualTo("012345");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "12345a", "١٢٣٤٥٦"})
    void refuses_what_is_no_institution_number(String text) {
        assertRefusedAt("institutionNumber", "institution-number.malformed", () -> InstitutionNumber.parse(text));
    }

    @Test
    void an_address_is_given_whole_or_not_at_all() {
        assertThat(PostalAddress.of(" ", null, "")).isNull();
        assertThat(PostalAddress.of("Bondgenotenlaan 1", "3000", "Leuven").line())
                .isEqualTo("Bondgenotenlaan 1, 3000 Leuven");
        assertRefusedAt("town", "text.required", () -> PostalAddress.of("Bondgenotenlaan 1", "3000", null));
        assertRefusedAt("street", "text.required", () -> PostalAddress.of(null, "3000", "Leuven"));
        assertRefusedAt("postcode", "address.postcode", () -> PostalAddress.of("Straat 1", "300", "Leuven"));
        assertRefusedAt("postcode", "address.postcode", () -> PostalAddress.of("Straat 1", "0300", "Leuven"));
    }

    @ParameterizedTest
    @CsvSource({
        "www.example.org, https://www.example.org",
        "http://example.org/school, http://example.org/school",
        "HTTPS://example.org, HTTPS://example.org",
        "example.org:8080/a, https://example.org:8080/a"
    })
    void takes_addresses_of_the_web(String typed, String kept) {
        assertThat(ContactPoint.site(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "javascript:1",
                "data:text/html,x",
                "file:///etc/passwd",
                "https://",
                "https://localhost",
                "https://user@example.org",
                "een school",
                "https://example.org/\"onclick"
            })
    void takes_nothing_else_into_a_link(String typed) {
        assertRefusedAt("website", "website.malformed", () -> ContactPoint.site(typed));
    }

    @Test
    void takes_a_telephone_number_as_people_write_it() {
        assertThat(ContactPoint.phone("+32 16 27 00 00")).isEqualTo("+32 16 27 00 00");
        assertThat(ContactPoint.phone("016/27.00.00")).isEqualTo("016/27.00.00");
        assertThat(ContactPoint.phone(" ")).isNull();
        assertRefusedAt("phone", "phone.malformed", () -> ContactPoint.phone("bel mij"));
        assertRefusedAt("phone", "phone.malformed", () -> ContactPoint.phone("12"));
    }

    @Test
    void needs_a_kind_and_a_role() {
        assertRefusedAt("kind", "partner.kind-needed", () -> new PartnerProfile(null, PartnerRole.CITY));
        assertRefusedAt("role", "partner.role-needed", () -> new PartnerProfile(PartnerKind.AUTHORITY, null));
    }
}
