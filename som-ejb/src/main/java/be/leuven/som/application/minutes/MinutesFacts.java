package be.leuven.som.application.minutes;

import be.leuven.som.api.minutes.MinutesDocument;
import be.leuven.som.api.minutes.MinutesDocument.Attendee;
import be.leuven.som.api.minutes.MinutesDocument.Item;
import be.leuven.som.application.Words;
import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.ItemProse;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.Minutes;
import be.leuven.som.domain.meeting.Quorum;
import be.leuven.som.domain.meeting.QuorumPolicy;
import be.leuven.som.domain.structure.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * All that is known of a meeting, from which its minutes follow but for the prose.
 *
 * @param quorumPolicy what was agreed for it
 */
public record MinutesFacts(
        Meeting meeting,
        Body body,
        RoomFacts.Facts room,
        List<Attendee> attendance,
        OutcomeFacts.Outcomes outcomes,
        QuorumPolicy quorumPolicy) {

    /** The minutes as they stand, with the prose that was written. */
    public MinutesDocument with(Minutes minutes) {
        Quorum quorum = quorumPolicy.recorded(meeting.invitations());
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
                attendance,
                items(minutes),
                outcomes.decisionsOn(null),
                outcomes.actionsOn(null));
    }

    private List<Item> items(Minutes minutes) {
        List<Item> items = new ArrayList<>();
        for (AgendaItem item : meeting.agenda()) {
            RoomFacts.Course course = room.courses().getOrDefault(item.id(), RoomFacts.Course.UNKNOWN);
            items.add(new Item(
                    item.id(),
                    items.size() + 1,
                    item.type(),
                    item.title(),
                    course.beganAt(),
                    course.endedAt(),
                    course.putOff(),
                    prose(minutes, item.id()),
                    room.ballots().getOrDefault(item.id(), List.of()),
                    outcomes.decisionsOn(item.id()),
                    outcomes.actionsOn(item.id())));
        }
        return items;
    }

    /** Nothing for an item that came on the agenda after the minutes were begun. */
    private static String prose(Minutes minutes, UUID itemId) {
        return minutes.prose().stream()
                .filter(p -> p.itemId().equals(itemId))
                .findFirst()
                .flatMap(ItemProse::text)
                .orElse(null);
    }
}
