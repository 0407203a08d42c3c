package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.MANY_EMOJI;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuestListTest {
    private final GuestList list = new GuestList();

    @Test
    void keeps_names_as_typed_and_addresses_in_one_form() {
        list.add("  Noor Peeters ", "Noor@Example.ORG");
        assertThat(list.guests()).hasSize(1);
        assertThat(list.guests().get(0).name()).isEqualTo("Noor Peeters");
        assertThat(list.guests().get(0).email().value()).isEqualTo("noor@example.org");
        assertThat(list.rowOf(list.guests().get(0))).isEqualTo("guests[0]");
    }

    @Test
    void nobody_is_on_it_twice() {
        list.add("Noor", "noor@example.org");
        assertRefusedAt("guests[1].email", "guest.twice", () -> list.add("Noor P.", "NOOR@example.org"));
    }

    @Test
    void each_row_is_told_in_its_own_place() {
        assertRefusedAt("guests[0].name", "text.required", () -> list.add(" ", "noor@example.org"));
        assertRefusedAt("guests[1].email", "text.required", () -> list.add("Noor", null));
        assertRefusedAt("guests[2].email", "email.malformed", () -> list.add("Noor", "noor@"));
        assertRefusedAt("guests[3].name", "text.too-long", () -> list.add(MANY_EMOJI, "noor@example.org"));
    }

    @Test
    void nothing_slips_into_the_head_of_a_mail() {
        assertRefusedAt(
                "guests[0].name",
                "text.control-characters",
                () -> list.add("Noor\nBcc: x@example.org", "n@example.org"));
        assertRefusedAt(
                "guests[1].email", "email.malformed", () -> list.add("Noor", "noor@example.org\nBcc: x@example.org"));
        assertRefusedAt(
                "guests[2].email", "text.control-characters", () -> list.add("Noor", "noor@example.org\rBcc: x"));
    }

    @Test
    void takes_fifty_and_no_more() {
        for (int i = 0; i < 50; i++) {
            list.add("Gast " + i, "gast" + i + "@example.org");
        }
        assertRefusedAt("guests[50].name", "guest.too-many", () -> list.add("Nog een", "nog@example.org"));
    }
}
