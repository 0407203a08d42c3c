package be.leuven.som.application.meeting;

import be.leuven.som.api.Localized;
import be.leuven.som.api.meeting.PollDetails;
import be.leuven.som.application.Words;
import be.leuven.som.domain.meeting.DatePoll;
import be.leuven.som.domain.meeting.PollParticipant;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Seat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What each answered, by name and seat; those with a seat in the order of the seats, guests after them. */
final class PollVoices {
    private final DatePoll poll;
    private final Map<UUID, Integer> positions = new HashMap<>();
    private final Map<UUID, Localized> titles = new HashMap<>();

    /** @param held the seats of the body on the day of the first slot */
    PollVoices(DatePoll poll, List<Seat> held) {
        this.poll = poll;
        LocalDate day = Zone.dayOf(poll.slots().get(0).startsAt());
        held.forEach(s -> s.holderOn(day).ifPresent(m -> {
            positions.putIfAbsent(m.personId(), s.position());
            titles.putIfAbsent(m.personId(), Words.of(s.title()));
        }));
    }

    List<PollParticipant> first(List<PollParticipant> asked, int most) {
        return asked.stream()
                .sorted(Comparator.comparing((PollParticipant p) -> p.guest())
                        .thenComparingInt(p -> positions.getOrDefault(p.personId(), Integer.MAX_VALUE)))
                .limit(most)
                .toList();
    }

    PollDetails.Voice of(PollParticipant participant, Map<UUID, Person> known) {
        return new PollDetails.Voice(
                known.get(participant.personId()).name(),
                titles.get(participant.personId()),
                participant.guest(),
                participant.hasAnswered(poll),
                poll.slots().stream()
                        .map(s -> participant.choice(s.id()).orElse(null))
                        .toList(),
                participant.remark().orElse(null));
    }
}
