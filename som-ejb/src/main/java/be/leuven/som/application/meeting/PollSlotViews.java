package be.leuven.som.application.meeting;

import be.leuven.som.api.meeting.PollDetails;
import be.leuven.som.domain.meeting.DatePoll;
import be.leuven.som.domain.meeting.FlemishCalendar;
import be.leuven.som.domain.meeting.NoticePolicy;
import be.leuven.som.domain.meeting.PollForecast;
import be.leuven.som.domain.meeting.PollSlot;
import be.leuven.som.domain.meeting.SlotOutlook;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.shared.Zone;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** The slots of a date poll as a reader sees them: with what the answers promise, or without when those are hidden. */
final class PollSlotViews {
    private PollSlotViews() {}

    /**
     * @param open whether the reader sees what others answer
     * @param notice what is agreed for an invitation that goes out now
     */
    static List<PollDetails.Slot> of(
            DatePoll poll,
            List<SlotOutlook> outlooks,
            Map<UUID, Person> known,
            boolean open,
            NoticePolicy notice,
            Instant now) {
        Set<UUID> best = PollForecast.best(outlooks);
        return IntStream.range(0, outlooks.size())
                .mapToObj(i -> slot(poll, poll.slots().get(i), open ? outlooks.get(i) : null, known, best, notice, now))
                .toList();
    }

    private static PollDetails.Slot slot(
            DatePoll poll,
            PollSlot slot,
            SlotOutlook outlook,
            Map<UUID, Person> known,
            Set<UUID> best,
            NoticePolicy notice,
            Instant now) {
        Instant start = slot.startsAt();
        boolean seen = outlook != null;
        return new PollDetails.Slot(
                slot.id(),
                start,
                start.plus(poll.length()),
                FlemishCalendar.on(Zone.dayOf(start)).orElse(null),
                seen ? outlook.yes() : 0,
                seen ? outlook.ifNeedBe() : 0,
                seen ? outlook.no() : 0,
                seen ? required(outlook, known) : List.of(),
                seen ? outlook.quorum() : null,
                seen && best.contains(slot.id()),
                !start.isAfter(now),
                notice.assess(now, start).kept());
    }

    private static List<PollDetails.Required> required(SlotOutlook outlook, Map<UUID, Person> known) {
        return outlook.required().stream()
                .map(r -> new PollDetails.Required(
                        r.role(),
                        Optional.ofNullable(r.personId())
                                .map(known::get)
                                .map(Person::name)
                                .orElse(null),
                        r.choice()))
                .toList();
    }
}
