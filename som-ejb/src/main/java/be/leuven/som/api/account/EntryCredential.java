package be.leuven.som.api.account;

import jakarta.security.enterprise.credential.Credential;

/** A ticket that shows that all steps of signing in were taken. */
public class EntryCredential implements Credential {
    private final String ticket;

    public EntryCredential(String ticket) {
        this.ticket = ticket;
    }

    public String ticket() {
        return ticket;
    }
}
