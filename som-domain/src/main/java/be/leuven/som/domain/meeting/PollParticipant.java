package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who is asked in a date poll, with what that one answered.
 *
 * <p>An aggregate of its own, so that a thousand people can answer one poll at the same moment: nobody changes what belongs
 * to another, or the poll.
 */
@Entity
@Table(name = "poll_participant")
public class PollParticipant extends Aggregate {
    private static final int LONGEST_REMARK = 1000;

    @Column(name = "poll_id")
    @Convert(converter = UuidConverter.class)
    private UUID pollId;

    @Column(name = "person_id")
    @Convert(converter = UuidConverter.class)
    private UUID personId;

    /** Asked by name, without a seat. */
    private boolean guest;

    private String remark;

    @Column(name = "answered_at")
    @Convert(converter = InstantConverter.class)
    private Instant answeredAt;

    /** The last day on which a mail asked this one to answer. */
    @Column(name = "asked_on")
    private LocalDate askedOn;

    @OneToMany(mappedBy = "participant", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<PollAnswer> answers = new ArrayList<>();

    protected PollParticipant() {
        // for persistence
    }

    public PollParticipant(DatePoll poll, UUID personId) {
        super(UUID.randomUUID());
        this.pollId = poll.id();
        this.personId = personId;
    }

    /** Asks somebody without a seat, who will be a guest of the meeting. */
    public static PollParticipant guest(DatePoll poll, UUID personId) {
        PollParticipant participant = new PollParticipant(poll, personId);
        participant.guest = true;
        return participant;
    }

    /** Whether this one is asked as a guest; who got a seat since is one no more, and the other way round. */
    public void become(boolean asGuest) {
        guest = asGuest;
    }

    /**
     * Takes up what this one says of every slot, in place of what was said before.
     *
     * @param choices by the id of the slot, for every slot; null where nothing was chosen
     * @param comment for the organiser, or null
     * @throws DomainException beside the slot that has no answer, or when the slots are no longer those that were shown
     */
    public void answer(DatePoll poll, Map<UUID, PollChoice> choices, String comment, Instant now) {
        poll.requireAnswerable(now);
        List<UUID> slots = poll.slots().stream().map(PollSlot::id).toList();
        if (choices.size() != slots.size() || !choices.keySet().containsAll(slots)) {
            throw DomainException.because("poll.slots-changed");
        }
        String said = Text.optional("comment", comment, LONGEST_REMARK);
        for (int i = 0; i < slots.size(); i++) {
            if (choices.get(slots.get(i)) == null) {
                throw DomainException.at("answers[" + i + "].choice", "poll.choice-needed");
            }
        }
        slots.forEach(slot -> choose(slot, choices.get(slot)));
        remark = said;
        answeredAt = now;
    }

    private void choose(UUID slot, PollChoice choice) {
        answers.stream()
                .filter(a -> a.slotId().equals(slot))
                .findFirst()
                .ifPresentOrElse(a -> a.become(choice), () -> answers.add(new PollAnswer(this, slot, choice)));
    }

    /** Whether nothing is asked of this one any more: it answered since slots were last added. */
    public boolean hasAnswered(DatePoll poll) {
        return answeredAt != null && !answeredAt.isBefore(poll.askedAt());
    }

    /** Notes that a mail asks this one to answer; gives whether it may go, for nobody gets two on one day. */
    public boolean askOn(LocalDate day) {
        if (day.equals(askedOn)) {
            return false;
        }
        askedOn = day;
        return true;
    }

    /** What this one said of that slot; nothing when it did not answer, or before the slot was there. */
    public Optional<PollChoice> choice(UUID slotId) {
        return answers.stream()
                .filter(a -> a.slotId().equals(slotId))
                .map(PollAnswer::choice)
                .findFirst();
    }

    public UUID pollId() {
        return pollId;
    }

    public UUID personId() {
        return personId;
    }

    /** Whether this one was asked by name, without a seat. */
    public boolean guest() {
        return guest;
    }

    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public List<PollAnswer> answers() {
        return Collections.unmodifiableList(answers);
    }
}
