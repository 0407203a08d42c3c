package be.leuven.som.application.account;

import be.leuven.som.api.account.OwnSecondStep;
import be.leuven.som.api.account.SecondStepOffer;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.account.SecondStep;
import be.leuven.som.domain.account.SecondStepRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** As {@link OwnPasswordBean}: wrong passwords and codes stay counted; {@link SecondStepRecords} changes and records. */
@Stateless
@UseCase
@Reading
@RolesAllowed(Roles.MEMBER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnSecondStepBean implements OwnSecondStep {
    @EJB
    private SecondStepRecords records;

    @Inject
    private IdentityCheck identity;

    @Inject
    private CodeCheck check;

    @Inject
    private SecondSteps steps;

    @Inject
    private SecondStepRepository kept;

    @Inject
    private Authority authority;

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public State state() {
        Account account = authority.requireAccount();
        Optional<SecondStep> step = kept.of(account.id());
        return new State(
                step.map(SecondStep::since).orElse(null),
                step.map(SecondStep::recoveryCodesLeft).orElse(0),
                steps.required(account));
    }

    @Override
    public SecondStepOffer offer() {
        return steps.offer(authority.requireAccount());
    }

    @Override
    public List<String> turnOn(String key, Confirmation confirmation) {
        identity.require(confirmation.password(), confirmation.address());
        return records.turnedOn(key, confirmation.code());
    }

    @Override
    public List<String> renewRecoveryCodes(Confirmation confirmation) {
        require(confirmation);
        return records.renewed();
    }

    @Override
    public void turnOff(Confirmation confirmation) {
        require(confirmation);
        records.turnedOff();
    }

    private void require(Confirmation given) {
        Account account = authority.requireAccount();
        identity.require(given.password(), given.address());
        check.require(account.id(), given.address(), () -> records.ownCodeGiven(given.code()));
    }
}
