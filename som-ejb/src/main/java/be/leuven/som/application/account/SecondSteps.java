package be.leuven.som.application.account;

import be.leuven.som.api.account.SecondStepOffer;
import be.leuven.som.api.account.SignIn.NextStep;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.account.RecoveryCode;
import be.leuven.som.domain.account.SecondStep;
import be.leuven.som.domain.account.SecondStepPolicy;
import be.leuven.som.domain.account.SecondStepRepository;
import be.leuven.som.domain.account.SharedSecret;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.SeatRepository;
import be.leuven.som.domain.structure.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** The second step of an account: who needs one, turning it on, and whether a code counts. */
@ApplicationScoped
public class SecondSteps {
    /** What apps show above the code. */
    private static final String ISSUER = "Samen Onderwijs Maken";

    @Inject
    private SecondStepRepository steps;

    @Inject
    private SeatRepository seats;

    @Inject
    private SecretSealing sealing;

    @Inject
    private CodePictures pictures;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    NextStep after(Account account) {
        if (steps.of(account.id()).isPresent()) {
            return NextStep.CODE;
        }
        return required(account) ? NextStep.TURN_ON : NextStep.ENTER;
    }

    /** Whether the network asks it of this account. */
    boolean required(Account account) {
        SecondStepPolicy policy = new SecondStepPolicy(settings.secondStepForRunning());
        return policy.requires(account.administrator(), false)
                || (policy.requires(false, true) && coordinator(account));
    }

    private boolean coordinator(Account account) {
        LocalDate today = Zone.dayOf(clock.instant());
        return account.personId()
                .map(id -> Standing.of(id, seats.heldBy(id, today), today).coordinator())
                .orElse(false);
    }

    SecondStepOffer offer(Account account) {
        SharedSecret secret = SharedSecret.fresh();
        byte[] picture = pictures.png(secret.address(ISSUER, account.email().value()));
        return new SecondStepOffer(
                secret.key().replaceAll("(.{4})(?!$)", "$1 "),
                "data:image/png;base64," + Base64.getEncoder().encodeToString(picture));
    }

    /** Gives the recovery codes. */
    List<String> turnOn(Account account, String key, String code) {
        if (steps.of(account.id()).isPresent()) {
            throw DomainException.because("second-step.on-already");
        }
        SharedSecret secret = SharedSecret.ofKey(key);
        List<RecoveryCode> recovery = RecoveryCode.fresh();
        String sealed = sealing.seal(secret.bytes(), account.id());
        steps.add(new SecondStep(account.id(), secret, sealed, code, recovery, clock.instant()));
        return recovery.stream().map(RecoveryCode::text).toList();
    }

    /** Whether it is a code of the app, or a recovery code, that counts now; each does once. */
    boolean take(UUID accountId, String code) {
        return steps.lock(accountId).filter(step -> take(step, code)).isPresent();
    }

    private boolean take(SecondStep step, String code) {
        // the recovery code first: it must work when the key that opens the secret is lost
        return step.take(new RecoveryCode(code == null ? "" : code))
                || step.take(
                        SharedSecret.of(sealing.open(step.sealedSecret(), step.accountId())), code, clock.instant());
    }
}
