package be.leuven.som.application.minutes;

import be.leuven.som.api.minutes.MinutesSigning;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.account.IdentityCheck;
import be.leuven.som.application.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Keeps no transaction open while a password is hashed; what is written, {@link MinutesSignatures} writes. */
@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MinutesSigningBean implements MinutesSigning {
    @Inject
    private IdentityCheck identity;

    @EJB
    private MinutesSignatures signatures;

    @Override
    @Reading
    public void sign(UUID minutesId, String password, String address) {
        signatures.requireSeat(minutesId);
        identity.require(password, address);
        signatures.sign(minutesId);
    }
}
