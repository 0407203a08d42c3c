package be.leuven.som.application.minutes;

import be.leuven.som.api.minutes.MinutesDocument;
import be.leuven.som.api.minutes.MinutesDocument.Attendee;
import be.leuven.som.api.minutes.MinutesDocument.Item;
import be.leuven.som.application.Words;
import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.ItemProse;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.Minutes;
import be.leuven.som.domain.meeting.Quorum;
import be.leuven.som.domain.meeting.QuorumPolicy;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.BodyRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts minutes together from the facts of their meeting and the prose; once frozen, from the frozen text alone. */
@RequestScoped
public class MinutesAssembly {
    @Inject
    private MeetingRepository meetings;

    @Inject
    private BodyRepository bodies;

    @Inject
    private AttendanceFacts attendance;

    @Inject
    private OutcomeFacts outcomes;

    @Inject
    private RoomFacts room;

    public MinutesDocument of(Minutes minutes) {
        Optional<String> frozen = minutes.canonicalText();
        return frozen.isPresent()
                ? CanonicalText.read(frozen.get(), MinutesDocument.class)
                : fromFacts(minutes, meetings.find(minutes.meetingId()).orElseThrow());
    }

    private MinutesDocument fromFacts(Minutes minutes, Meeting meeting) {
        Body body = bodies.find(meeting.bodyId()).orElseThrow();
        Quorum quorum = QuorumPolicy.STANDARD.recorded(meeting.invitations());
        RoomFacts.Facts facts = room.of(meeting);
        List<Attendee> there = attendance.of(meeting, facts);
        OutcomeFacts.Outcomes decided = outcomes.of(meeting);
        return new MinutesDocument(
                MinutesDocument.FORM,
                meeting.id(),
                body.code(),
                Words.of(body.name()),
                meeting.title(),
                meeting.startsAt().orElseThrow(),
                meeting.endsAt().orElseThrow(),
                meeting.venue().place().orElse(null),
                meeting.venue().videoLink().isPresent(),
                quorum.filled(),
                quorum.needed(),
                quorum.there(),
                there,
                items(minutes, meeting, facts, decided),
                decided.decisionsOn(null),
                decided.actionsOn(null));
    }

    private static List<Item> items(
            Minutes minutes, Meeting meeting, RoomFacts.Facts facts, OutcomeFacts.Outcomes decided) {
        List<Item> items = new ArrayList<>();
        for (AgendaItem item : meeting.agenda()) {
            RoomFacts.Course course = facts.courses().getOrDefault(item.id(), RoomFacts.Course.UNKNOWN);
            items.add(new Item(
                    item.id(),
                    items.size() + 1,
                    item.type(),
                    item.title(),
                    course.beganAt(),
                    course.endedAt(),
                    course.putOff(),
                    minutes.prose().stream()
                            .filter(p -> p.itemId().equals(item.id()))
                            .findFirst()
                            .flatMap(ItemProse::text)
                            .orElse(null),
                    facts.ballots().getOrDefault(item.id(), List.of()),
                    decided.decisionsOn(item.id()),
                    decided.actionsOn(item.id())));
        }
        return items;
    }
}
