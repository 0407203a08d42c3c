package be.leuven.som.infrastructure.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.application.link.LinkPurpose;
import be.leuven.som.application.link.SignedLink;
import be.leuven.som.domain.shared.DomainException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class HmacLinkSigningTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final SignedLink link =
            new SignedLink(LinkPurpose.INVITATION, UUID.randomUUID(), UUID.randomUUID(), NOON.plusSeconds(60));

    private final HmacLinkSigning links = signing(new byte[32], NOON);

    @Test
    void reads_what_it_signed() {
        assertThat(links.read(links.sign(link))).contains(link);
        assertThat(links.require(links.sign(link), LinkPurpose.INVITATION)).isEqualTo(link);
    }

    @Test
    void fits_into_an_address() {
        assertThat(links.sign(link)).matches("[A-Za-z0-9_-]{76}");
    }

    @Test
    void reads_no_link_of_which_one_character_was_changed() {
        String text = links.sign(link);
        for (int i = 0; i < text.length(); i++) {
            char other = text.charAt(i) == 'A' ? 'Q' : 'A';
            assertThat(links.read(text.substring(0, i) + other + text.substring(i + 1)))
                    .as("character " + i)
                    .isEmpty();
        }
    }

    @Test
    void reads_no_link_after_its_time() {
        assertThat(signing(new byte[32], NOON.plusSeconds(60)).read(links.sign(link)))
                .isEmpty();
    }

    @Test
    void reads_no_link_that_another_secret_signed() {
        assertThat(signing(new byte[] {1}, NOON).read(links.sign(link))).isEmpty();
    }

    @Test
    void takes_a_link_for_nothing_but_its_purpose() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> links.require(links.sign(link), LinkPurpose.POLL))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("token.not-usable"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x", "../../etc/passwd", "é", "AAAA", "%00"})
    void reads_nothing_in_nonsense(String nonsense) {
        assertThat(links.read(nonsense)).isEmpty();
    }

    private static HmacLinkSigning signing(byte[] secret, Instant now) {
        return new HmacLinkSigning(() -> secret, Clock.fixed(now, ZoneOffset.UTC));
    }
}
