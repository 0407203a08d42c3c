package be.leuven.som.domain.network;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An organisation that takes part in the network (partnerorganisatie).
 *
 * <p>It applies, is admitted by a decision, may be suspended and resumed, and ends on a day, with a reason and perhaps
 * the partners that go on with its work. Its names have a history: a new name never erases an old one.
 */
@Entity
@Table(name = "partner")
public class Partner extends Aggregate {
    /** The name of today, kept beside the history so that lists can sort by it. */
    @Column(name = "current_name")
    private String name;

    @ElementCollection
    @CollectionTable(name = "partner_name", joinColumns = @JoinColumn(name = "partner_id"))
    @OrderBy("from")
    private List<PartnerName> names = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private PartnerRole role;

    @Enumerated(EnumType.STRING)
    private PartnerState state = PartnerState.APPLICANT;

    @Enumerated(EnumType.STRING)
    @Column(name = "school_network")
    private SchoolNetwork schoolNetwork;

    @ElementCollection
    @CollectionTable(name = "partner_level", joinColumns = @JoinColumn(name = "partner_id"))
    @Column(name = "education_level")
    @Enumerated(EnumType.STRING)
    private Set<EducationLevel> levels = new HashSet<>();

    @Column(name = "enterprise_number")
    private EnterpriseNumber enterpriseNumber;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "end_reason")
    private String endReason;

    @ElementCollection
    @CollectionTable(name = "partner_successor", joinColumns = @JoinColumn(name = "partner_id"))
    @Column(name = "successor_id")
    @Convert(converter = UuidConverter.class)
    private Set<UUID> successors = new HashSet<>();

    protected Partner() {
        // for persistence
    }

    /** An organisation that asks to take part. */
    public Partner(String name, PartnerRole role, LocalDate appliedOn) {
        super(UUID.randomUUID());
        this.role = role;
        bear(new PartnerName(name, appliedOn));
    }

    private void bear(PartnerName next) {
        names.add(next);
        name = next.name();
    }

    public void describe(Collection<EducationLevel> offered, SchoolNetwork network, EnterpriseNumber number) {
        levels.clear();
        levels.addAll(offered);
        schoolNetwork = network;
        enterpriseNumber = number;
    }

    /** Becomes a member on that day; the decision to admit it is taken elsewhere. */
    public void admit(LocalDate day) {
        require(PartnerState.APPLICANT);
        joinedOn = day;
        state = PartnerState.ACTIVE;
    }

    public void suspend() {
        require(PartnerState.ACTIVE);
        state = PartnerState.SUSPENDED;
    }

    public void resume() {
        require(PartnerState.SUSPENDED);
        state = PartnerState.ACTIVE;
    }

    /** Bears another name from that day on, which must lie after the first day of the name it has. */
    public void rename(String newName, LocalDate day) {
        if (!day.isAfter(names.get(names.size() - 1).from())) {
            throw DomainException.at("from", "partner.name-before-the-last");
        }
        bear(new PartnerName(newName, day));
    }

    /** Ends the membership; its representations and mandates must end with it in the same transaction. */
    public void end(LocalDate lastDay, String reason, Collection<UUID> goOn) {
        if (state == PartnerState.ENDED || state == PartnerState.APPLICANT) {
            throw DomainException.because("partner.wrong-state", state);
        }
        endReason = Text.required("reason", reason, 500);
        if (lastDay.isBefore(joinedOn)) {
            throw DomainException.at("endedOn", "period.ends-before-it-begins", joinedOn, lastDay);
        }
        endedOn = lastDay;
        successors.addAll(goOn);
        state = PartnerState.ENDED;
    }

    private void require(PartnerState needed) {
        if (state != needed) {
            throw DomainException.because("partner.wrong-state", state);
        }
    }

    public String name() {
        return name;
    }

    /** The name that it bore on that day; before its first name, none. */
    public Optional<String> nameOn(LocalDate day) {
        return names.stream()
                .filter(n -> !n.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(PartnerName::name);
    }

    /** Every name, the oldest first. */
    public List<PartnerName> names() {
        return Collections.unmodifiableList(names);
    }

    public PartnerRole role() {
        return role;
    }

    public PartnerState state() {
        return state;
    }

    public Optional<SchoolNetwork> schoolNetwork() {
        return Optional.ofNullable(schoolNetwork);
    }

    public Set<EducationLevel> levels() {
        return levels.isEmpty() ? EnumSet.noneOf(EducationLevel.class) : EnumSet.copyOf(levels);
    }

    public Optional<EnterpriseNumber> enterpriseNumber() {
        return Optional.ofNullable(enterpriseNumber);
    }

    public Optional<LocalDate> joinedOn() {
        return Optional.ofNullable(joinedOn);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }

    public Set<UUID> successors() {
        return Collections.unmodifiableSet(successors);
    }
}
