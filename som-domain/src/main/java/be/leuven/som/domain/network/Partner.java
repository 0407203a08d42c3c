package be.leuven.som.domain.network;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
 * <p>It applies, is admitted by a decision or declined, may be suspended and resumed, and ends on a day, with a reason and
 * perhaps the partners that go on with its work. Its names have a history: a new name never erases an old one; and so have
 * its steps, each with its day.
 */
@Entity
@Table(name = "partner")
public class Partner extends Aggregate {
    private static final int LONGEST_REASON = 500;

    /** The name of today, kept beside the history so that lists can sort by it. */
    @Column(name = "current_name")
    private String name;

    @ElementCollection
    @CollectionTable(name = "partner_name", joinColumns = @JoinColumn(name = "partner_id"))
    @OrderBy("from")
    private List<PartnerName> names = new ArrayList<>();

    @Embedded
    private PartnerProfile profile;

    @Enumerated(EnumType.STRING)
    private PartnerState state = PartnerState.APPLICANT;

    @ElementCollection
    @CollectionTable(name = "partner_level", joinColumns = @JoinColumn(name = "partner_id"))
    @Column(name = "education_level")
    @Enumerated(EnumType.STRING)
    private Set<EducationLevel> levels = new HashSet<>();

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

    @ElementCollection
    @CollectionTable(name = "partner_step", joinColumns = @JoinColumn(name = "partner_id"))
    @OrderBy("position")
    private List<PartnerStep> steps = new ArrayList<>();

    protected Partner() {
        // for persistence
    }

    /** An organisation that asks to take part. */
    public Partner(String name, PartnerProfile profile, LocalDate appliedOn) {
        super(UUID.randomUUID());
        this.profile = profile;
        bear(new PartnerName(name, appliedOn));
        step(PartnerStepKind.APPLIED, appliedOn, null, null);
    }

    private void bear(PartnerName next) {
        names.add(next);
        name = next.name();
    }

    private void step(PartnerStepKind kind, LocalDate day, String reason, UUID decisionId) {
        steps.add(new PartnerStep(steps.size(), kind, day, reason, decisionId));
    }

    /** Says what it is and what it offers, in the place of what was said before. */
    public void describe(PartnerProfile now, Collection<EducationLevel> offered) {
        profile = now;
        levels.clear();
        levels.addAll(offered);
    }

    /**
     * Becomes a member on that day.
     *
     * @param decisionId the decision by which, taken elsewhere; null for who took part before decisions were kept here
     */
    public void admit(LocalDate day, UUID decisionId) {
        require(PartnerState.APPLICANT);
        step(PartnerStepKind.ADMITTED, inOrder("decisionId", day), null, decisionId);
        joinedOn = day;
        state = PartnerState.ACTIVE;
    }

    /** Will not become a member; what it asked stays on record. */
    public void decline(LocalDate day, String reason) {
        require(PartnerState.APPLICANT);
        step(PartnerStepKind.DECLINED, inOrder("day", day), Text.required("reason", reason, LONGEST_REASON), null);
        state = PartnerState.DECLINED;
    }

    public void suspend(LocalDate day, String reason) {
        require(PartnerState.ACTIVE);
        step(PartnerStepKind.SUSPENDED, inOrder("day", day), Text.required("reason", reason, LONGEST_REASON), null);
        state = PartnerState.SUSPENDED;
    }

    public void resume(LocalDate day, String reason) {
        require(PartnerState.SUSPENDED);
        step(PartnerStepKind.RESUMED, inOrder("day", day), Text.optional("reason", reason, LONGEST_REASON), null);
        state = PartnerState.ACTIVE;
    }

    /** Bears another name from that day on, which must lie after the first day of the name it has. */
    public void rename(String newName, LocalDate day) {
        if (state.gone()) {
            throw DomainException.because("partner.wrong-state", state);
        }
        if (day == null || !day.isAfter(names.get(names.size() - 1).from())) {
            throw DomainException.at("from", "partner.name-before-the-last");
        }
        bear(new PartnerName(newName, day));
    }

    /** Ends the membership; its representations and mandates must end with it in the same transaction. */
    public void end(LocalDate lastDay, String reason, Collection<UUID> goOn) {
        if (state != PartnerState.ACTIVE && state != PartnerState.SUSPENDED) {
            throw DomainException.because("partner.wrong-state", state);
        }
        String because = Text.required("reason", reason, LONGEST_REASON);
        if (lastDay == null) {
            throw DomainException.at("endedOn", "partner.day-needed");
        }
        if (lastDay.isBefore(joinedOn)) {
            throw DomainException.at("endedOn", "period.ends-before-it-begins", joinedOn, lastDay);
        }
        if (goOn.contains(id())) {
            throw DomainException.at("successors", "partner.own-successor");
        }
        step(PartnerStepKind.ENDED, inOrder("endedOn", lastDay), because, null);
        endReason = because;
        endedOn = lastDay;
        successors.addAll(goOn);
        state = PartnerState.ENDED;
    }

    private void require(PartnerState needed) {
        if (state != needed) {
            throw DomainException.because("partner.wrong-state", state);
        }
    }

    private LocalDate inOrder(String field, LocalDate day) {
        LocalDate last = steps.get(steps.size() - 1).day();
        if (day == null) {
            throw DomainException.at(field, "partner.day-needed");
        }
        if (day.isBefore(last)) {
            throw DomainException.at(field, "partner.step-before-the-last", last);
        }
        return day;
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

    public PartnerProfile profile() {
        return profile;
    }

    public PartnerState state() {
        return state;
    }

    public Set<EducationLevel> levels() {
        return levels.isEmpty() ? EnumSet.noneOf(EducationLevel.class) : EnumSet.copyOf(levels);
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

    /** What happened in its membership, in that order. */
    public List<PartnerStep> steps() {
        return Collections.unmodifiableList(steps);
    }
}
