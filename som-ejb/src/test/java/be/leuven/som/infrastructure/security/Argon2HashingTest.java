package be.leuven.som.infrastructure.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class Argon2HashingTest {
    private final Argon2Hashing hashing = new Argon2Hashing(new EarlierHash());

    @BeforeEach
    void the_server_starts() {
        hashing.initialise();
    }

    @Test
    void a_password_fits_its_own_hash_and_no_other() {
        String hash = hashing.hash("samen onderwijs maken");

        assertThat(hashing.fits("samen onderwijs maken", hash)).isTrue();
        assertThat(hashing.fits("Samen onderwijs maken", hash)).isFalse();
        assertThat(hashing.fits("", hash)).isFalse();
    }

    @Test
    void a_hash_is_salted_and_as_strong_as_the_standard_asks() {
        assertThat(hashing.hash("één wachtwoord"))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .isNotEqualTo(hashing.hash("één wachtwoord"));
    }

    @Test
    void nothing_fits_an_account_that_is_not_there() {
        assertThat(hashing.fits("somebody who is not there", null)).isFalse();
    }

    /** By the reference implementation: {@code argon2 zestienbyteszout -id -t 2 -k 19456 -p 1 -l 32 -e}. */
    @Test
    void reads_what_another_implementation_hashed() {
        String written =
                "$argon2id$v=19$m=19456,t=2,p=1$emVzdGllbmJ5dGVzem91dA$YtRevG3qz8OuZW+0rZGVoWk5NU6KNdnxOzpY9suDJWc";

        assertThat(hashing.fits("samen onderwijs maken", written)).isTrue();
        assertThat(hashing.fits("samen onderwijs Maken", written)).isFalse();
    }

    @Test
    void what_was_hashed_before_by_pbkdf2_still_fits() {
        assertThat(hashing.fits("earlier", "PBKDF2WithHmacSHA256:600000:earlier"))
                .isTrue();
        assertThat(hashing.fits("another", "PBKDF2WithHmacSHA256:600000:earlier"))
                .isFalse();
    }

    /** The server brings the real one. */
    private static final class EarlierHash implements Pbkdf2PasswordHash {
        @Override
        public void initialize(Map<String, String> parameters) {
            throw new UnsupportedOperationException("nothing is hashed this way any more");
        }

        @Override
        public String generate(char[] password) {
            throw new UnsupportedOperationException("nothing is hashed this way any more");
        }

        @Override
        public boolean verify(char[] password, String hash) {
            return hash.endsWith(":" + new String(password));
        }
    }
}
