package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** What one person says of one slot. Part of its {@link PollParticipant}. */
@Entity
@Table(name = "poll_answer")
public class PollAnswer {
    @Id
    @Convert(converter = UuidConverter.class)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "participant_id")
    private PollParticipant participant;

    @Column(name = "slot_id")
    @Convert(converter = UuidConverter.class)
    private UUID slotId;

    @Enumerated(EnumType.STRING)
    private PollChoice choice;

    protected PollAnswer() {
        // for persistence
    }

    PollAnswer(PollParticipant participant, UUID slotId, PollChoice choice) {
        this.id = UUID.randomUUID();
        this.participant = participant;
        this.slotId = slotId;
        this.choice = choice;
    }

    void become(PollChoice other) {
        choice = other;
    }

    public UUID slotId() {
        return slotId;
    }

    public PollChoice choice() {
        return choice;
    }
}
