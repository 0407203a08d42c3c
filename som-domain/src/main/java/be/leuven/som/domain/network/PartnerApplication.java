package be.leuven.som.domain.network;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import be.leuven.som.domain.shared.Zone;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An organisation asks to take part, through the public form.
 *
 * <p>Nobody looks at it before who asked confirmed it by the link in a mail: only the hash of its secret is kept. One that is
 * not confirmed in time is forgotten.
 */
@Entity
@Table(name = "partner_application")
public class PartnerApplication extends Aggregate {
    /** How long the link in the mail works, and an application that nobody confirms is kept. */
    public static final Duration TO_CONFIRM = Duration.ofDays(7);

    private static final int LONGEST_MOTIVE = 2000;

    @Column(name = "organisation_name")
    private String name;

    @Embedded
    private PartnerProfile profile;

    @ElementCollection
    @CollectionTable(name = "partner_application_level", joinColumns = @JoinColumn(name = "application_id"))
    @Column(name = "education_level")
    @Enumerated(EnumType.STRING)
    private Set<EducationLevel> levels = new HashSet<>();

    private String motive;

    @Embedded
    private Applicant applicant;

    @Column(name = "secret_hash")
    private String secretHash;

    @Enumerated(EnumType.STRING)
    private ApplicationState state = ApplicationState.ASKED;

    @Column(name = "asked_at")
    @Convert(converter = InstantConverter.class)
    private Instant askedAt;

    @Column(name = "confirmed_at")
    @Convert(converter = InstantConverter.class)
    private Instant confirmedAt;

    @Column(name = "partner_id")
    @Convert(converter = UuidConverter.class)
    private UUID partnerId;

    @Column(name = "decline_reason")
    private String declineReason;

    protected PartnerApplication() {
        // for persistence
    }

    /** @param secretHash the hash of the secret in the link that confirms it */
    public PartnerApplication(
            String name, PartnerProfile profile, String motive, Applicant applicant, String secretHash, Instant now) {
        super(UUID.randomUUID());
        this.name = Text.required("name", name, 200);
        this.profile = profile;
        this.motive = Text.required("motive", motive, LONGEST_MOTIVE);
        this.applicant = applicant;
        this.secretHash = secretHash;
        this.askedAt = now;
    }

    public void offers(Collection<EducationLevel> offered) {
        levels.clear();
        levels.addAll(offered);
    }

    public boolean confirmable(Instant now) {
        return state == ApplicationState.ASKED && now.isBefore(askedAt.plus(TO_CONFIRM));
    }

    /** Who asked says once more, by the link in the mail, that it is meant. */
    public void confirm(Instant now) {
        if (!confirmable(now)) {
            throw DomainException.because("application.link-not-usable");
        }
        confirmedAt = now;
        state = ApplicationState.CONFIRMED;
    }

    /** Becomes a partner, admitted on that day by that decision. */
    public Partner admit(LocalDate day, UUID decisionId) {
        requireConfirmed();
        Partner partner = new Partner(name, profile, earliest(day, Zone.dayOf(askedAt)));
        partner.describe(profile, levels);
        partner.admit(day, decisionId);
        partnerId = partner.id();
        state = ApplicationState.ADMITTED;
        return partner;
    }

    /** A decision may be older than the form, when the council agreed first and the form was filled in after. */
    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    public void decline(String reason) {
        requireConfirmed();
        declineReason = Text.required("reason", reason, 500);
        state = ApplicationState.DECLINED;
    }

    private void requireConfirmed() {
        if (state != ApplicationState.CONFIRMED) {
            throw DomainException.because("application.wrong-state", state);
        }
    }

    public String name() {
        return name;
    }

    public PartnerProfile profile() {
        return profile;
    }

    public Set<EducationLevel> levels() {
        return levels.isEmpty() ? EnumSet.noneOf(EducationLevel.class) : EnumSet.copyOf(levels);
    }

    public String motive() {
        return motive;
    }

    public Applicant applicant() {
        return applicant;
    }

    public ApplicationState state() {
        return state;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<UUID> partnerId() {
        return Optional.ofNullable(partnerId);
    }

    public Optional<String> declineReason() {
        return Optional.ofNullable(declineReason);
    }
}
