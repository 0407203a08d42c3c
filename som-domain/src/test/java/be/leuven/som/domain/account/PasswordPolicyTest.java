package be.leuven.som.domain.account;

import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
    private static final String NAME = "jan.peeters@example.org";

    @ParameterizedTest
    @ValueSource(
            strings = {"drie kleine biggetjes", "twaalftekens", "<script>alert(1)</script>", "🎓📚🏫🖍️✏️📐📏🧮🎨🎭🎵🎲"
            })
    void takes_any_long_enough_password(String password) {
        assertThatNoException().isThrownBy(() -> PasswordPolicy.check(password, NAME));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "elf-tekens!", "🎓📚🏫🎨🎭"})
    void refuses_a_short_password(String password) {
        assertRefusedAt("password", "password.too-short", () -> PasswordPolicy.check(password, NAME));
    }

    @Test
    void takes_128_characters_and_no_more() {
        assertThatNoException().isThrownBy(() -> PasswordPolicy.check("abcdefgh".repeat(16), NAME));
        assertRefusedAt("password", "password.too-long", () -> PasswordPolicy.check("abcdefgh".repeat(16) + "i", NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "abcdabcdabcd", "            "})
    void refuses_a_few_characters_over_and_over(String password) {
        assertRefusedAt("password", "password.too-simple", () -> PasswordPolicy.check(password, NAME));
    }

    @ParameterizedTest
    @CsvSource({
        "jan.peeters-2026, jan.peeters@example.org",
        "2026-JAN.Peeters, jan.peeters@example.org",
        "jan.peeters-2026, Jan.Peeters@Example.org"
    })
    void refuses_a_password_that_holds_its_owners_name_however_either_is_written(String password, String name) {
        assertRefusedAt("password", "password.holds-name", () -> PasswordPolicy.check(password, name));
    }

    @Test
    void does_not_mind_a_name_so_short_that_it_turns_up_by_chance() {
        assertThatNoException().isThrownBy(() -> PasswordPolicy.check("wij janken nooit", "jan@example.org"));
    }
}
