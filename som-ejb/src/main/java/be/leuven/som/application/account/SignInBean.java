package be.leuven.som.application.account;

import be.leuven.som.api.account.SignIn;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.account.Device;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** Keeps no transaction open while a password is hashed, which takes a quarter of a second on purpose. */
@Stateless
@UseCase
@Reading
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInBean implements SignIn {
    @EJB
    private SignInRecords records;

    @Inject
    private PasswordCheck check;

    @Override
    public Optional<Ticket> signIn(String name, String password, String address) {
        String subject = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        if (records.mustWait(subject, address)) {
            return Optional.empty();
        }
        Optional<Account> account = records.find(subject);
        return check.fits(password, account, subject, address)
                ? Optional.of(records.passed(account.orElseThrow().id(), subject))
                : Optional.empty();
    }

    @Override
    public boolean mustWait(String name, String address) {
        return records.mustWait(name == null ? "" : name.strip().toLowerCase(Locale.ROOT), address);
    }

    @Override
    public SignedIn enter(String ticket, String userAgent) {
        return records.entered(ticket, Device.of(userAgent));
    }
}
