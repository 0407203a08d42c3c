package be.leuven.som.api.account;

import jakarta.security.enterprise.credential.Credential;

/** A ticket that shows that all steps of signing in were taken. */
public class EntryCredential implements Credential {
    private final String ticket;
    private final String userAgent;

    public EntryCredential(String ticket, String userAgent) {
        this.ticket = ticket;
        this.userAgent = userAgent;
    }

    public String ticket() {
        return ticket;
    }

    /** What the browser calls itself, or null. */
    public String userAgent() {
        return userAgent;
    }
}
