package be.leuven.som.usecases.support;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;

import be.leuven.som.api.agenda.AgendaBuilding;
import be.leuven.som.api.decision.DecisionTaken;
import be.leuven.som.api.meeting.MeetingOverview;
import be.leuven.som.api.meeting.MeetingPlanning;
import be.leuven.som.api.meeting.PlanMeeting;
import be.leuven.som.api.minutes.MinutesReading;
import be.leuven.som.api.minutes.MinutesSigning;
import be.leuven.som.api.minutes.MinutesWriting;
import be.leuven.som.api.room.LiveRoom;
import be.leuven.som.api.room.OpenRound;
import be.leuven.som.api.room.RoomDeciding;
import be.leuven.som.api.room.RoomLeading;
import be.leuven.som.api.room.RoomNotes;
import be.leuven.som.api.room.RoomView;
import be.leuven.som.api.room.RoundLeading;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.meeting.AgendaOriginKind;
import be.leuven.som.domain.shared.Zone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Who took notes in the regiegroep and in the Onderwijsraad in 2014–2015: prepares, leads and minutes their meetings, with
 * the use cases that the pages call.
 */
@ApplicationScoped
public class SecretaryThen {
    public static final String ACCOUNT = "oud.verslag";

    private static final String PASSWORD = "samen onderwijs maken";

    /** From where they sign: where nobody mistyped a password in what is the future then. */
    private static final String ADDRESS = "in 2014";

    @Inject
    private MeetingPlanning planning;

    @Inject
    private MeetingOverview overview;

    @Inject
    private AgendaBuilding building;

    @Inject
    private RoomLeading leading;

    @Inject
    private RoomView view;

    @Inject
    private RoomNotes notes;

    @Inject
    private RoundLeading rounds;

    @Inject
    private RoomDeciding deciding;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MinutesReading reading;

    @Inject
    private MinutesSigning signing;

    /** Nine days before: puts the minutes that are offered on top of the agenda, and what is to be decided below it. */
    public void prepares(UUID meeting, Instant start, String proposal) {
        MovableClock.turnTo(start.minus(Duration.ofDays(9)));
        PlanMeeting plan =
                as(ACCOUNT, () -> planning.plan(meeting)).orElseThrow().plan();
        List<PlanMeeting.Item> agenda = new ArrayList<>(minutesToApprove(plan.bodyId(), start));
        agenda.addAll(plan.agenda());
        if (proposal != null) {
            agenda.add(new PlanMeeting.Item(null, AgendaItemType.DECISION, plan.title(), 20, null, proposal));
        }
        as(
                ACCOUNT,
                () -> planning.change(new PlanMeeting(
                        plan.id(),
                        plan.version(),
                        plan.bodyId(),
                        plan.title(),
                        plan.startsAt(),
                        plan.place(),
                        plan.videoLink(),
                        plan.announced(),
                        agenda)));
    }

    private List<PlanMeeting.Item> minutesToApprove(UUID body, Instant start) {
        return as(ACCOUNT, () -> building.offers(body, Zone.dayOf(start))).stream()
                .filter(o -> o.kind() == AgendaOriginKind.MINUTES)
                .map(o -> new PlanMeeting.Item(
                        null, o.type(), o.title().dutch(), o.minutes(), null, null, o.kind(), o.originId()))
                .toList();
    }

    /** At its hour; everybody comes in but the one with that name. */
    public void opens(UUID meeting, Instant start, String away) {
        MovableClock.turnTo(start);
        long version =
                as(ACCOUNT, () -> overview.details(meeting)).orElseThrow().version();
        doAs(ACCOUNT, () -> leading.open(meeting, version));
        room(meeting).people().stream()
                .filter(p -> !p.name().equals(away))
                .forEach(p -> doAs(ACCOUNT, () -> leading.arrive(meeting, p.invitationId())));
    }

    /** Takes up an item, notes something, and lets it take its time. */
    public void takesUp(UUID meeting, LiveRoom.Item item, String note) {
        doAs(ACCOUNT, () -> leading.begin(meeting, item.id()));
        as(ACCOUNT, () -> notes.write(meeting, item.id(), item.note().version(), note));
        MovableClock.turnOnBy(Duration.ofMinutes(item.minutes()));
    }

    public UUID asks(UUID meeting, UUID item, String proposal) {
        return as(ACCOUNT, () -> rounds.open(new OpenRound(meeting, item, null, proposal, List.of())));
    }

    /** The one with that name objects; the proposal is amended and asked again. */
    public UUID amends(UUID meeting, UUID round, String objector, String reason, String text) {
        UUID seat = room(meeting).rounds().get(0).seats().stream()
                .filter(s -> objector.equals(s.name()))
                .findFirst()
                .orElseThrow()
                .seatId();
        doAs(ACCOUNT, () -> rounds.enterObjection(round, seat, reason, text));
        UUID objection = room(meeting).rounds().get(0).objections().get(0).id();
        return as(ACCOUNT, () -> rounds.amend(round, List.of(objection), text));
    }

    /** Everybody consents, and what was asked is decided. */
    public DecisionTaken decides(UUID round, String text) {
        doAs(ACCOUNT, () -> rounds.restConsents(round));
        doAs(ACCOUNT, () -> rounds.close(round));
        return as(ACCOUNT, () -> deciding.decide(round, text, null));
    }

    /** Closes the meeting and sends its minutes round; gives those. */
    public UUID closes(UUID meeting) {
        doAs(ACCOUNT, () -> leading.close(meeting));
        UUID minutes = as(ACCOUNT, () -> writing.begin(meeting));
        as(ACCOUNT, () -> writing.circulate(minutes, version(minutes)));
        return minutes;
    }

    /** Records that a later meeting approved them; that chair and the secretary sign. */
    public void approved(UUID minutes, UUID later, String chair) {
        doAs(ACCOUNT, () -> writing.approve(minutes, version(minutes), later));
        doAs(chair, () -> signing.sign(minutes, PASSWORD, ADDRESS));
        doAs(ACCOUNT, () -> signing.sign(minutes, PASSWORD, ADDRESS));
    }

    public LiveRoom room(UUID meeting) {
        return as(ACCOUNT, () -> view.live(meeting)).orElseThrow();
    }

    private long version(UUID minutes) {
        return reading.minutes(minutes).orElseThrow().version();
    }
}
