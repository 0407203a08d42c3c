package be.leuven.som.application.account;

import be.leuven.som.api.account.ChangePassword;
import be.leuven.som.api.account.OwnPassword;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.account.PasswordPolicy;
import be.leuven.som.domain.shared.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** As {@link SignInBean}: no transaction is open while passwords are hashed, and a wrong one stays counted. */
@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnPasswordBean implements OwnPassword {
    @EJB
    private SignInRecords records;

    @Inject
    private PasswordCheck check;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private Authority authority;

    /** What it changes and records is done by {@link SignInRecords}. */
    @Override
    @Reading
    public void change(ChangePassword command) {
        Account account = authority.requireAccount();
        String name = account.email().value();
        PasswordPolicy.check(command.chosen(), name);
        if (records.mustWait(name, command.address())) {
            throw DomainException.at("current", "password.wait");
        }
        if (!check.fits(command.current(), Optional.of(account), name, command.address())) {
            throw DomainException.at("current", "password.wrong");
        }
        records.changed(account, hashing.hash(command.chosen()), command.session());
    }
}
