package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.CHAIR;
import static be.leuven.som.domain.Fixtures.brussels;
import static be.leuven.som.domain.Fixtures.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A date poll of the steering group in the autumn of 2026, opened on 2 November; answers until the 13th, three slots. */
final class ADatePoll {
    static final Instant OPENED = brussels("2026-11-02T09:00");
    static final LocalDate ANSWER_BY = day("2026-11-13");
    static final Instant MONDAY = brussels("2026-11-23T16:00");
    static final Instant TUESDAY = brussels("2026-11-24T16:00");
    static final Instant THURSDAY = brussels("2026-11-26T19:30");

    private ADatePoll() {}

    static DatePoll open() {
        return about(null);
    }

    static DatePoll about(String topics) {
        DatePoll poll = new DatePoll(AMeeting.STEERING_GROUP, CHAIR, OPENED);
        poll.last(90);
        poll.describe("Werkbezoek", topics);
        poll.place(AMeeting.TOWN_HALL);
        poll.offer(List.of(THURSDAY, MONDAY, TUESDAY), OPENED);
        poll.askUntil(ANSWER_BY, OPENED);
        return poll;
    }

    /** One choice for each slot, in their order. */
    static Map<UUID, PollChoice> choices(DatePoll poll, PollChoice... choices) {
        Map<UUID, PollChoice> said = new LinkedHashMap<>();
        for (int i = 0; i < poll.slots().size(); i++) {
            said.put(poll.slots().get(i).id(), i < choices.length ? choices[i] : null);
        }
        return said;
    }

    static PollParticipant answered(DatePoll poll, UUID person, PollChoice... choices) {
        PollParticipant participant = new PollParticipant(poll, person);
        participant.answer(poll, choices(poll, choices), null, OPENED.plusSeconds(60));
        return participant;
    }
}
