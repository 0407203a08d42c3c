package be.leuven.som.domain.account;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.EmailAddress;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The right of someone to sign in, with an e-mail address as name.
 *
 * <p>It begins invited, without a password; the owner sets one by a personal link. What its owner may do on content
 * follows from mandates, not from here; only running the system is a matter of the account.
 */
@Entity
@Table(name = "account")
public class Account extends Aggregate {
    @Column(name = "sign_in_name")
    private EmailAddress email;

    @Column(name = "display_name")
    private String name;

    @Column(name = "person_id")
    @Convert(converter = UuidConverter.class)
    private UUID personId;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "provider_code")
    private String providerCode;

    @Enumerated(EnumType.STRING)
    private AccountState state = AccountState.INVITED;

    private boolean administrator;

    /** Sessions that began before this moment are over. */
    @Column(name = "sessions_valid_from")
    @Convert(converter = InstantConverter.class)
    private Instant sessionsValidFrom;

    @Column(name = "last_sign_in")
    @Convert(converter = InstantConverter.class)
    private Instant lastSignIn;

    protected Account() {
        // for persistence
    }

    /** @param personId the person in the network whose account it is; null for one who only runs the system */
    public Account(EmailAddress email, String name, UUID personId, boolean administrator, Instant now) {
        super(UUID.randomUUID());
        this.email = email;
        this.name = Text.required("name", name, 120);
        this.personId = personId;
        this.administrator = administrator;
        this.sessionsValidFrom = now;
    }

    /** Takes the password that its owner chose, already hashed; every session that was open is over. */
    public void choosePassword(String hash, Instant now) {
        requireUsable();
        passwordHash = hash;
        state = AccountState.ACTIVE;
        sessionsValidFrom = now;
    }

    /**
     * Takes another password in the place of the one that was checked.
     *
     * @param checked the hash that the present password was found to fit; refused when another one was set meanwhile
     */
    public void changePassword(String checked, String hash, Instant now) {
        if (!checked.equals(passwordHash)) {
            throw DomainException.at("current", "password.wrong");
        }
        choosePassword(hash, now);
    }

    /** A provider that is trusted vouches for its owner, who may come in without ever having chosen a password. */
    public void knownElsewhere() {
        requireUsable();
        state = AccountState.ACTIVE;
    }

    /** @param code by which an organisation knows its owner, or nothing */
    public void knowAs(String code) {
        requireNotEnded();
        providerCode = Text.optional("code", code, 100);
    }

    /** Makes the password useless until a new one is set by a personal link. */
    public void forgetPassword(Instant now) {
        requireUsable();
        passwordHash = null;
        state = AccountState.INVITED;
        sessionsValidFrom = now;
    }

    /** Nobody signs in with it until it is unlocked; every session that was open is over. */
    public void lock(Instant now) {
        if (state != AccountState.ACTIVE) {
            throw DomainException.because("account.not-active");
        }
        state = AccountState.LOCKED;
        sessionsValidFrom = now;
    }

    public void unlock(Instant now) {
        if (state != AccountState.LOCKED) {
            throw DomainException.because("account.not-locked");
        }
        state = AccountState.ACTIVE;
        sessionsValidFrom = now;
    }

    /** Every session that was open is over, and nothing else changes. */
    public void endSessions(Instant now) {
        sessionsValidFrom = now;
    }

    public void administer(boolean allowed, Instant now) {
        requireNotEnded();
        administrator = allowed;
        sessionsValidFrom = now;
    }

    /** Nobody signs in with it any more; every session that was open is over. */
    public void end(Instant now) {
        requireNotEnded();
        passwordHash = null;
        state = AccountState.ENDED;
        sessionsValidFrom = now;
    }

    /** Whether what began then may go on: a session, or the steps of signing in. */
    public boolean lets(Instant begun) {
        return state == AccountState.ACTIVE && !begun.isBefore(sessionsValidFrom);
    }

    public void signedIn(Instant now) {
        lastSignIn = now;
    }

    /** Whether its owner may choose a password by a link. */
    public boolean mayBeReset() {
        return state == AccountState.INVITED || state == AccountState.ACTIVE;
    }

    private void requireUsable() {
        requireNotEnded();
        if (!mayBeReset()) {
            throw DomainException.because("account.locked");
        }
    }

    private void requireNotEnded() {
        if (state == AccountState.ENDED) {
            throw DomainException.because("account.ended");
        }
    }

    public EmailAddress email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Optional<UUID> personId() {
        return Optional.ofNullable(personId);
    }

    /** The hash that a password is checked against; nothing while invited or ended. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** By which code an organisation knows its owner. */
    public Optional<String> providerCode() {
        return Optional.ofNullable(providerCode);
    }

    public AccountState state() {
        return state;
    }

    public boolean administrator() {
        return administrator;
    }

    public Instant sessionsValidFrom() {
        return sessionsValidFrom;
    }

    public Optional<Instant> lastSignIn() {
        return Optional.ofNullable(lastSignIn);
    }
}
