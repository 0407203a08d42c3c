package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VenueTest {
    @Test
    void is_a_place_a_link_or_both() {
        assertThat(Venue.of("Stadskantoor", null).known()).isTrue();
        assertThat(Venue.of(null, "https://meet.example.org/rg").known()).isTrue();
        assertThat(Venue.of("Stadskantoor", "https://meet.example.org/rg").videoLink())
                .contains("https://meet.example.org/rg");
    }

    @Test
    void may_not_be_known_yet() {
        assertThat(Venue.of(" ", "").known()).isFalse();
        assertThat(Venue.of(" ", "")).isEqualTo(Venue.of(null, null)).hasSameHashCodeAs(Venue.of(null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://meet.example.org/rg?pwd=a%20b#start",
                "HTTPS://meet.example.org",
                "https://a.example.org:8443/"
            })
    void takes_an_https_link(String link) {
        assertThat(Venue.of(null, link).videoLink()).contains(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://meet.example.org/rg",
                "javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "meet.example.org/rg",
                "//meet.example.org/rg",
                "https:meet.example.org",
                "https://",
                "https:///rg",
                "https://meet.example.org/r g",
                "https://meet.example.org/\nBcc:x",
                "https://meet.example.org/<script>",
                "🎓"
            })
    void refuses_any_other_link(String link) {
        assertRefusedAt("videoLink", "venue.video-link-malformed", () -> Venue.of("Stadskantoor", link));
    }

    @Test
    void refuses_a_link_longer_than_agreed() {
        assertRefusedAt("videoLink", "text.too-long", () -> Venue.of(null, "https://example.org/" + "x".repeat(500)));
    }
}
