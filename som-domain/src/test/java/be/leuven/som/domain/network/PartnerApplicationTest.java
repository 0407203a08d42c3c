package be.leuven.som.domain.network;

import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.Fixtures.day;
import static be.leuven.som.domain.Fixtures.someone;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.shared.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the public form to a partner, or not. */
class PartnerApplicationTest {
    private static final Instant ASKED = Instant.parse("2026-11-24T10:00:00Z");
    private static final UUID DECISION = someone("SR-2026-003");

    private static PartnerApplication asked() {
        PartnerApplication asked = new PartnerApplication(
                "De Nieuwe School (fictief)",
                new PartnerProfile(PartnerKind.SCHOOL, PartnerRole.PROVIDER),
                "We willen mee bouwen.",
                new Applicant("Directeur", EmailAddress.of("nieuw@example.org"), null, Locale.ENGLISH),
                "hash",
                ASKED);
        asked.offers(List.of(EducationLevel.PRIMARY));
        return asked;
    }

    private static PartnerApplication confirmed() {
        PartnerApplication application = asked();
        application.confirm(ASKED.plusSeconds(60));
        return application;
    }

    @Test
    void is_confirmed_once_and_within_a_week() {
        assertThat(confirmed().state()).isEqualTo(ApplicationState.CONFIRMED);
        assertRefused("application.link-not-usable", () -> confirmed().confirm(ASKED.plusSeconds(120)));
        assertRefused("application.link-not-usable", () -> asked().confirm(ASKED.plus(PartnerApplication.TO_CONFIRM)));
    }

    @Test
    void nothing_happens_with_one_that_was_not_confirmed() {
        assertRefused("application.wrong-state", () -> asked().admit(day("2026-12-01"), DECISION));
        assertRefused("application.wrong-state", () -> asked().decline("Onbekend"));
    }

    @Test
    void becomes_a_partner_with_all_that_it_told() {
        PartnerApplication application = confirmed();
        Partner partner = application.admit(day("2026-12-01"), DECISION);

        assertThat(partner.state()).isEqualTo(PartnerState.ACTIVE);
        assertThat(partner.levels()).containsExactly(EducationLevel.PRIMARY);
        assertThat(partner.steps()).extracting(PartnerStep::day).containsExactly(day("2026-11-24"), day("2026-12-01"));
        assertThat(partner.steps().get(1).decisionId()).contains(DECISION);
        assertThat(application.partnerId()).contains(partner.id());
        assertRefused("application.wrong-state", () -> application.decline("Te laat"));
    }

    @Test
    void may_follow_a_decision_that_was_taken_before() {
        assertThat(confirmed().admit(day("2026-11-01"), DECISION).joinedOn()).contains(day("2026-11-01"));
    }

    @Test
    void is_declined_with_a_reason() {
        PartnerApplication application = confirmed();
        assertRefusedAt("reason", "text.required", () -> application.decline(" "));
        application.decline("Niet in Leuven");
        assertThat(application.state()).isEqualTo(ApplicationState.DECLINED);
    }
}
