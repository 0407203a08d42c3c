package be.leuven.som.domain.account;

import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.Fixtures.brussels;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecondStepTest {
    private static final Instant NOW = brussels("2026-11-24T14:00");
    private static final Instant NEXT = NOW.plusSeconds(TimeCode.STEP_SECONDS);

    private final SharedSecret secret = SharedSecret.fresh();
    private final List<RecoveryCode> codes = RecoveryCode.fresh();
    private final SecondStep step = new SecondStep(UUID.randomUUID(), secret, "sealed", code(NOW), codes, NOW);

    @Test
    void begins_with_a_code_that_shows_that_the_app_has_the_secret() {
        assertRefusedAt(
                "code",
                "code.not-of-app",
                () -> new SecondStep(UUID.randomUUID(), SharedSecret.fresh(), "sealed", code(NOW), codes, NOW));
    }

    @Test
    void takes_a_code_once() {
        assertThat(step.take(secret, code(NEXT), NEXT)).isTrue();
        assertThat(step.take(secret, code(NEXT), NEXT)).isFalse();
    }

    @Test
    void takes_not_even_the_code_again_with_which_it_began() {
        assertThat(step.take(secret, code(NOW), NEXT)).isFalse();
    }

    @Test
    void takes_no_code_from_before_the_one_that_counted_last() {
        Instant later = NEXT.plusSeconds(TimeCode.STEP_SECONDS);
        assertThat(step.take(secret, code(later), later)).isTrue();
        assertThat(step.take(secret, code(NEXT), later)).isFalse();
    }

    @Test
    void takes_each_recovery_code_once() {
        assertThat(step.recoveryCodesLeft()).isEqualTo(RecoveryCode.AT_ONCE);
        assertThat(step.take(codes.get(3))).isTrue();
        assertThat(step.take(codes.get(3))).isFalse();
        assertThat(step.recoveryCodesLeft()).isEqualTo(RecoveryCode.AT_ONCE - 1);
        codes.forEach(step::take);
        assertThat(step.recoveryCodesLeft()).isZero();
        assertThat(step.take(new RecoveryCode(""))).isFalse();
    }

    @Test
    void knows_a_recovery_code_however_it_is_typed() {
        String typed = codes.get(0).text().toLowerCase(Locale.ROOT).replace("-", " ");
        assertThat(step.take(new RecoveryCode(typed))).isTrue();
    }

    @Test
    void forgets_recovery_codes_when_there_are_others() {
        List<RecoveryCode> others = RecoveryCode.fresh();
        step.renew(others);
        assertThat(step.take(codes.get(0))).isFalse();
        assertThat(step.take(others.get(0))).isTrue();
    }

    @Test
    void has_recovery_codes_that_differ_and_read_well() {
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(codes).allSatisfy(code -> assertThat(code.text()).matches("[A-Z2-7]{4}(-[A-Z2-7]{4}){3}"));
    }

    @Test
    void gives_its_key_and_takes_it_back() {
        assertThat(secret.key()).matches("[A-Z2-7]{32}");
        assertThat(SharedSecret.ofKey(secret.key().toLowerCase(Locale.ROOT))).isEqualTo(secret);
        assertThat(SharedSecret.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII))
                        .key())
                .isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GEZDGNBV", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJ1"})
    void takes_no_key_that_is_none(String key) {
        assertRefused("second-step.key", () -> SharedSecret.ofKey(key));
    }

    @Test
    void tells_apps_whose_it_is() {
        assertThat(secret.address("SOM Leuven", "an@example.org"))
                .isEqualTo("otpauth://totp/SOM%20Leuven:an%40example.org?secret=" + secret.key()
                        + "&issuer=SOM%20Leuven&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void keeps_secrets_out_of_what_is_printed() {
        assertThat(secret + " " + codes)
                .doesNotContain(secret.key(), codes.get(0).text());
    }

    @Test
    void is_asked_of_those_who_run_things_only_where_the_network_asks_it() {
        SecondStepPolicy asked = new SecondStepPolicy(true);
        assertThat(asked.requires(true, false)).isTrue();
        assertThat(asked.requires(false, true)).isTrue();
        assertThat(asked.requires(false, false)).isFalse();
        assertThat(new SecondStepPolicy(false).requires(true, true)).isFalse();
    }

    private String code(Instant moment) {
        return TimeCode.at(secret, TimeCode.stepAt(moment));
    }
}
