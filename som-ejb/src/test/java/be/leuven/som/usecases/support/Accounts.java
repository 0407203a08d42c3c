package be.leuven.som.usecases.support;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;
import static be.leuven.som.usecases.support.As.visitor;

import be.leuven.som.api.account.AccountAdministration;
import be.leuven.som.api.account.InviteAccount;
import be.leuven.som.api.account.PersonalLinks;
import be.leuven.som.api.account.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Accounts of their own for tests that change them. */
@ApplicationScoped
public class Accounts {
    public static final String PASSWORD = "een lange wandeling";

    @Inject
    private AccountAdministration administration;

    @Inject
    private PersonalLinks links;

    @Inject
    private SignIn signIn;

    /** Of somebody who chose the password; gives the address. */
    public String active() {
        return active(Address.fresh(), false);
    }

    public String active(String email, boolean administrator) {
        as("beheer", () -> administration.invite(new InviteAccount(email, "Proefpersoon", administrator, "nl")));
        String secret = Links.newest(email);
        doAs("beheer", () -> links.setPassword(secret, PASSWORD));
        return email;
    }

    /** Signs in with the password; gives the session. */
    public UUID in(String email) {
        return in(email, null);
    }

    public UUID in(String email, String userAgent) {
        String address = UUID.randomUUID().toString();
        String ticket = visitor(() -> signIn.signIn(email, PASSWORD, address))
                .orElseThrow()
                .secret();
        return visitor(() -> signIn.enter(ticket, userAgent)).session();
    }
}
