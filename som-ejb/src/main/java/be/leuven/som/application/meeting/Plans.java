package be.leuven.som.application.meeting;

import be.leuven.som.api.meeting.MeetingSaved;
import be.leuven.som.api.meeting.NamedGuest;
import be.leuven.som.api.meeting.PlanMeeting;
import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.AgendaOrigin;
import be.leuven.som.domain.meeting.Meeting;
import java.util.List;
import java.util.UUID;

/** A meeting as a plan, and back. */
final class Plans {
    private Plans() {}

    static PlanMeeting of(Meeting meeting, List<NamedGuest> guests) {
        return new PlanMeeting(
                meeting.id(),
                meeting.version(),
                meeting.bodyId(),
                meeting.title(),
                meeting.startsAt().map(LocalTimes::local).orElse(null),
                meeting.venue().place().orElse(null),
                meeting.venue().videoLink().orElse(null),
                meeting.announced(),
                meeting.agenda().stream().map(Plans::item).toList(),
                guests);
    }

    private static PlanMeeting.Item item(AgendaItem item) {
        return new PlanMeeting.Item(
                item.id(),
                item.type(),
                item.title(),
                (int) item.duration().toMinutes(),
                item.broughtBy().orElse(null),
                item.notes().orElse(null),
                item.origin().map(AgendaOrigin::kind).orElse(null),
                item.origin().map(AgendaOrigin::id).orElse(null));
    }

    static List<AgendaItem.Draft> agenda(PlanMeeting plan) {
        return plan.agenda().stream()
                .map(i -> new AgendaItem.Draft(
                        i.id(), i.type(), i.title(), i.minutes(), i.broughtBy(), i.notes(), origin(i)))
                .toList();
    }

    private static AgendaOrigin origin(PlanMeeting.Item item) {
        return item.originKind() == null || item.originId() == null
                ? null
                : AgendaOrigin.of(item.originKind(), item.originId());
    }

    static List<UUID> late(Meeting meeting) {
        return meeting.agenda().stream()
                .filter(AgendaItem::late)
                .map(AgendaItem::id)
                .toList();
    }

    static MeetingSaved saved(Meeting meeting) {
        return new MeetingSaved(
                meeting.id(),
                meeting.version(),
                meeting.endsAt().orElse(null),
                meeting.agenda().stream().map(AgendaItem::id).toList());
    }
}
