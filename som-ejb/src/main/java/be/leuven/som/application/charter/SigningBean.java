package be.leuven.som.application.charter;

import be.leuven.som.api.Rejected;
import be.leuven.som.api.charter.Signing;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.account.IdentityCheck;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.shared.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Keeps no transaction open while a password is hashed; what is written, {@link Signatures} writes. */
@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SigningBean implements Signing {
    @Inject
    private IdentityCheck identity;

    @EJB
    private Signatures signatures;

    @Override
    @Reading
    public void sign(Pledge pledge, Proof proof) {
        signatures.requireSignable(pledge.charterId(), pledge.partnerId());
        identity.require(proof.password(), proof.address());
        once(() -> signatures.sign(pledge));
    }

    @Override
    @Reading
    public void signAtTable(Pledge pledge, String signInName, Proof proof) {
        signatures.requireCoordinator();
        UUID person = identity.person(signInName, proof.password(), proof.address());
        once(() -> signatures.signAtTable(pledge, person));
    }

    @Override
    @Reading
    public void decline(UUID charterId, UUID partnerId, String reason, Proof proof) {
        signatures.requireSignable(charterId, partnerId);
        identity.require(proof.password(), proof.address());
        once(() -> signatures.decline(charterId, partnerId, reason));
    }

    /** Of two who sign for one partner at the same moment, the database lets one through. */
    private static void once(Runnable signing) {
        try {
            signing.run();
        } catch (Rejected refused) {
            if (refused.problems().stream().anyMatch(p -> "constraint.violated".equals(p.key()))) {
                throw DomainException.because("signing.signed-already");
            }
            throw refused;
        }
    }
}
