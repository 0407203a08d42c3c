package be.leuven.som.application.example;

import be.leuven.som.domain.meeting.DatePoll;
import be.leuven.som.domain.meeting.DatePollRepository;
import be.leuven.som.domain.meeting.Invitee;
import be.leuven.som.domain.meeting.PollChoice;
import be.leuven.som.domain.meeting.PollParticipant;
import be.leuven.som.domain.meeting.PollParticipantRepository;
import be.leuven.som.domain.meeting.Venue;
import be.leuven.som.domain.shared.Zone;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A date poll of the steering group that is still open, with the answers of some. */
@Dependent
public class ExamplePolls {
    private static final String BODY = "RG";
    private static final int DAYS_TO_ANSWER = 7;

    /** What they said of the four slots; the others have not answered yet. */
    private static final Map<String, List<PollChoice>> ANSWERS = Map.of(
            "verslag", List.of(PollChoice.YES, PollChoice.YES, PollChoice.YES, PollChoice.NO),
            "coordinator", List.of(PollChoice.YES, PollChoice.IF_NEED_BE, PollChoice.YES, PollChoice.YES),
            "ucll", List.of(PollChoice.NO, PollChoice.YES, PollChoice.IF_NEED_BE, PollChoice.YES),
            "kuleuven", List.of(PollChoice.NO, PollChoice.NO, PollChoice.YES, PollChoice.IF_NEED_BE));

    private final DatePollRepository polls;
    private final PollParticipantRepository participants;
    private ExampleBodies bodies;
    private ExampleSeats seats;
    private ExamplePeople people;
    private ExampleDays days;

    @Inject
    public ExamplePolls(DatePollRepository polls, PollParticipantRepository participants) {
        this.polls = polls;
        this.participants = participants;
    }

    void tell(ExampleBodies founded, ExampleSeats furnished, ExamplePeople known, ExampleDays told) {
        bodies = founded;
        seats = furnished;
        people = known;
        days = told;
        ask();
    }

    private void ask() {
        Instant opened = days.lately();
        DatePoll poll = new DatePoll(
                bodies.called(BODY).id(), people.called("voorzitter").id(), opened);
        poll.last(120);
        poll.describe(
                "Werkbezoek aan een onderwijslabo",
                "Rondleiding\nGesprek met leerlingen en leraren\nWat nemen we mee?");
        poll.place(Venue.of("Basisschool De Papieren Boot (fictief)", null));
        poll.offer(slots(), opened);
        poll.askUntil(days.today().plusDays(DAYS_TO_ANSWER), opened);
        polls.add(poll);
        LocalDate first = Zone.dayOf(poll.slots().get(0).startsAt());
        seats.invitees(BODY, first).stream()
                .map(Invitee::personId)
                .distinct()
                .forEach(person -> ask(poll, person, opened));
    }

    /** On three school days after the council has met. */
    private List<Instant> slots() {
        LocalDate first = ExampleDays.from(days.day(ExampleDays.Named.COUNCIL).plusDays(1));
        LocalDate second = ExampleDays.from(first.plusDays(1));
        LocalDate third = ExampleDays.from(second.plusDays(2));
        return List.of(
                ExampleDays.at(first, LocalTime.of(10, 0)),
                ExampleDays.at(first, LocalTime.of(16, 0)),
                ExampleDays.at(second, LocalTime.of(16, 0)),
                ExampleDays.at(third, LocalTime.of(19, 30)));
    }

    private void ask(DatePoll poll, UUID person, Instant opened) {
        PollParticipant participant = new PollParticipant(poll, person);
        participant.askOn(Zone.dayOf(opened));
        said(person)
                .forEach(choices -> participant.answer(
                        poll,
                        bySlot(poll, choices),
                        person.equals(people.called("coordinator").id()) ? "Liefst na schooltijd" : null,
                        opened.plus(Duration.ofHours(3))));
        participants.add(participant);
    }

    private Stream<List<PollChoice>> said(UUID person) {
        return ANSWERS.entrySet().stream()
                .filter(answer -> people.called(answer.getKey()).id().equals(person))
                .map(Map.Entry::getValue);
    }

    private static Map<UUID, PollChoice> bySlot(DatePoll poll, List<PollChoice> choices) {
        Map<UUID, PollChoice> bySlot = new LinkedHashMap<>();
        for (int i = 0; i < choices.size(); i++) {
            bySlot.put(poll.slots().get(i).id(), choices.get(i));
        }
        return bySlot;
    }
}
