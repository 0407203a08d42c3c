package be.leuven.som.application.meeting;

import be.leuven.som.domain.meeting.DatePoll;
import be.leuven.som.domain.meeting.PollParticipant;
import be.leuven.som.domain.meeting.PollParticipantRepository;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Zone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reminds those who have not answered a date poll, and nobody else; never twice on a day. */
@ApplicationScoped
public class PollReminding {
    private PollParticipantRepository participants;
    private PollMails mails;
    private Clock clock;

    protected PollReminding() {
        // for the proxy
    }

    @Inject
    public PollReminding(PollParticipantRepository participants, PollMails mails, Clock clock) {
        this.participants = participants;
        this.mails = mails;
        this.clock = clock;
    }

    /** @return how many were written a mail */
    int remind(DatePoll poll) {
        Instant now = clock.instant();
        if (!poll.answerable(now)) {
            throw DomainException.because("poll.too-late", poll.answerBy());
        }
        LocalDate today = Zone.dayOf(now);
        List<UUID> late = participants.of(poll.id()).stream()
                .filter(p -> !p.hasAnswered(poll) && p.askOn(today))
                .map(PollParticipant::personId)
                .toList();
        mails.reminder(poll, late);
        return late.size();
    }
}
