package be.leuven.som.application.network;

import be.leuven.som.api.network.ApplyAsPartner;
import be.leuven.som.api.network.PartnerApplying;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.account.Secrets;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.domain.account.SignInFailureRepository;
import be.leuven.som.domain.account.SlowDownPolicy;
import be.leuven.som.domain.network.Applicant;
import be.leuven.som.domain.network.PartnerApplication;
import be.leuven.som.domain.network.PartnerApplicationRepository;
import be.leuven.som.domain.network.PartnerApplicationRepository.Unconfirmed;
import be.leuven.som.domain.network.PartnerProfile;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.EmailAddress;
import be.leuven.som.domain.shared.Text;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Open to everybody, and so held back: a few forms an hour from one network address, a few open ones by one mailbox. */
@Stateless
@UseCase
@PermitAll
public class PartnerApplyingBean implements PartnerApplying {
    private static final int MOST_OPEN_BY_ADDRESS = 3;
    private static final int MOST_OPEN = 500;

    @Inject
    private PartnerApplicationRepository applications;

    @Inject
    private SignInFailureRepository counts;

    @Inject
    private ApplicationMails mails;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public void apply(ApplyAsPartner command) {
        Instant now = clock.instant();
        requirePatience(command.address(), now);
        String secret = Secrets.fresh();
        PartnerApplication application = application(command, Secrets.hash(secret), now);
        applications.forgetUnconfirmed(now.minus(PartnerApplication.TO_CONFIRM));
        requireRoom(application.applicant().email());
        applications.add(application);
        mails.toConfirm(application, secret);
        audit.record("application.asked", application.id());
    }

    /** Counted in the same transaction: what is refused costs nobody anything. */
    private void requirePatience(String address, Instant now) {
        String subject = "form:" + Secrets.hash(address);
        if (counts.of(subject)
                .filter(f -> f.mustWait(SlowDownPolicy.FOR_FORM, now))
                .isPresent()) {
            throw DomainException.because("application.wait");
        }
        counts.count(subject, now);
    }

    private void requireRoom(EmailAddress email) {
        Unconfirmed open = applications.unconfirmed(email);
        if (open.byAddress() >= MOST_OPEN_BY_ADDRESS) {
            throw DomainException.at("applicantEmail", "application.already-asked");
        }
        if (open.all() >= MOST_OPEN) {
            throw DomainException.because("application.wait");
        }
    }

    private static PartnerApplication application(ApplyAsPartner command, String hash, Instant now) {
        PartnerProfile profile = Profiles.read(
                command.description(),
                () -> Text.required("name", command.name(), 200),
                () -> Text.required("motive", command.motive(), 2000),
                () -> Text.required("applicantName", command.applicantName(), 120),
                () -> Text.optional("applicantFunction", command.applicantFunction(), 120),
                () -> address(command));
        Applicant applicant = new Applicant(
                command.applicantName(),
                address(command),
                command.applicantFunction(),
                Locale.forLanguageTag(command.language()));
        PartnerApplication application =
                new PartnerApplication(command.name(), profile, command.motive(), applicant, hash, now);
        application.offers(command.description().levels());
        return application;
    }

    private static EmailAddress address(ApplyAsPartner command) {
        return EmailAddress.of("applicantEmail", command.applicantEmail());
    }

    @Override
    @Reading
    public Optional<String> toConfirm(String secret) {
        return open(secret).map(PartnerApplication::name);
    }

    @Override
    public void confirm(String secret) {
        PartnerApplication application =
                open(secret).orElseThrow(() -> DomainException.because("application.link-not-usable"));
        application.confirm(clock.instant());
        mails.confirmed(application);
        audit.record("application.confirmed", application.id());
    }

    private Optional<PartnerApplication> open(String secret) {
        return applications.withHash(Secrets.hash(secret)).filter(a -> a.confirmable(clock.instant()));
    }
}
