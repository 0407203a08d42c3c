package be.leuven.som.application.meeting;

import be.leuven.som.api.meeting.PlanPoll;
import be.leuven.som.domain.meeting.DatePoll;
import be.leuven.som.domain.meeting.PollDraft;
import be.leuven.som.domain.meeting.PollParticipant;
import be.leuven.som.domain.network.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A date poll as a plan, and back. */
final class PollPlans {
    private PollPlans() {}

    /** @param known the people who are asked, by id */
    static PlanPoll of(DatePoll poll, List<PollParticipant> asked, Map<UUID, Person> known) {
        return new PlanPoll(
                poll.id(),
                poll.version(),
                poll.bodyId(),
                poll.title(),
                poll.topics().orElse(null),
                (int) poll.length().toMinutes(),
                poll.venue().place().orElse(null),
                poll.venue().videoLink().orElse(null),
                poll.answerBy(),
                poll.hidden(),
                poll.slots().stream().map(s -> LocalTimes.local(s.startsAt())).toList(),
                asked.stream()
                        .filter(p -> !p.guest())
                        .map(PollParticipant::personId)
                        .collect(Collectors.toSet()),
                NamedGuests.of(asked.stream()
                        .filter(PollParticipant::guest)
                        .map(p -> known.get(p.personId()))
                        .toList()));
    }

    static PlanPoll of(PollDraft draft) {
        return new PlanPoll(
                draft.id(),
                draft.version(),
                draft.bodyId(),
                draft.title().orElse(null),
                draft.topics().orElse(null),
                draft.minutes().orElse(0),
                draft.venue().place().orElse(null),
                draft.venue().videoLink().orElse(null),
                draft.answerBy().orElse(null),
                draft.hidden(),
                draft.slots().stream().sorted().map(LocalTimes::local).toList(),
                draft.people().isEmpty() ? null : draft.people(),
                NamedGuests.of(draft.guests()));
    }
}
