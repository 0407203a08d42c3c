package be.leuven.som.usecases.support;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;

import be.leuven.som.api.account.AccountAdministration;
import be.leuven.som.api.account.InviteAccount;
import be.leuven.som.api.account.PersonalLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Accounts of their own for tests that change them. */
@ApplicationScoped
public class Accounts {
    public static final String PASSWORD = "een lange wandeling";

    @Inject
    private AccountAdministration administration;

    @Inject
    private PersonalLinks links;

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
}
