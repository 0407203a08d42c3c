package be.leuven.som.application.agreement;

import be.leuven.som.api.text.Dates;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.notice.DailyReminders;
import be.leuven.som.application.notice.Mails;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.agreement.ReviewPolicy;
import be.leuven.som.domain.agreement.WorkingAgreement;
import be.leuven.som.domain.agreement.WorkingAgreementRepository;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.EmailAddress;
import be.leuven.som.domain.shared.Zone;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Reminds owners by mail of the review of their working agreements, each held so that no other node does it too. */
@Stateless
@UseCase
@PermitAll
public class AgreementReminders extends DailyReminders {
    @Inject
    private WorkingAgreementRepository agreements;

    @Inject
    private PersonRepository people;

    @Inject
    private Mails mails;

    @Inject
    private Settings settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The agreements of whose review a reminder may be due. */
    @Override
    @Reading
    public List<UUID> candidates() {
        return agreements.toReview(ReviewPolicy.horizon(today())).stream()
                .map(WorkingAgreement::id)
                .toList();
    }

    /** Reminds of this one when that is due; whether it was. */
    @Override
    public boolean remind(UUID id) {
        Optional<WorkingAgreement> held = agreements.hold(id);
        Optional<LocalDate> day = held.flatMap(a -> ReviewPolicy.due(a, today()));
        if (day.isEmpty()) {
            return false;
        }
        WorkingAgreement agreement = held.orElseThrow();
        people.find(agreement.ownerId())
                .ifPresent(owner -> owner.email().ifPresent(address -> tell(agreement, owner, address)));
        agreement.reminded(day.get());
        audit.recordAs("system", "agreement.reminded", id);
        return true;
    }

    private void tell(WorkingAgreement agreement, Person owner, EmailAddress address) {
        Locale language = owner.language();
        LocalDate review = agreement.reviewOn().orElseThrow();
        mails.write(
                address,
                language,
                review.isBefore(today()) ? "agreement.review-passed" : "agreement.review",
                owner.name(),
                agreement.number(),
                agreement.latest().title(),
                new Dates(language).day(review),
                settings.baseUrl() + "/agreements/" + agreement.id());
    }

    private LocalDate today() {
        return Zone.dayOf(clock.instant());
    }
}
