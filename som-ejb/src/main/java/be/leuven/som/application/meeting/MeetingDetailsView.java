package be.leuven.som.application.meeting;

import be.leuven.som.api.agenda.DocumentView;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.application.Words;
import be.leuven.som.application.agreement.AgreedPolicies;
import be.leuven.som.application.security.Authority;
import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingSeries;
import be.leuven.som.domain.meeting.MeetingSeriesRepository;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.Quorum;
import be.leuven.som.domain.meeting.QuorumPolicy;
import be.leuven.som.domain.meeting.Reply;
import be.leuven.som.domain.meeting.SeriesPlace;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.BodyRepository;
import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what one meeting's page shows to the caller. */
@RequestScoped
public class MeetingDetailsView {
    private BodyRepository bodies;
    private SeatRepository seats;
    private PersonRepository people;
    private MeetingSeriesRepository series;
    private DocumentLists documents;
    private AgreedPolicies policies;
    private Authority authority;
    private Clock clock;

    protected MeetingDetailsView() {
        // for the proxy
    }

    @Inject
    public MeetingDetailsView(
            BodyRepository bodies,
            SeatRepository seats,
            PersonRepository people,
            MeetingSeriesRepository series,
            DocumentLists documents,
            AgreedPolicies policies,
            Authority authority,
            Clock clock) {
        this.bodies = bodies;
        this.seats = seats;
        this.people = people;
        this.series = series;
        this.documents = documents;
        this.policies = policies;
        this.authority = authority;
        this.clock = clock;
    }

    MeetingDetails of(Meeting meeting) {
        Body body = bodies.find(meeting.bodyId()).orElseThrow();
        Map<UUID, Person> known = people.findAll(Stream.concat(
                        meeting.invitations().stream().map(Invitation::personId),
                        meeting.agenda().stream().flatMap(i -> i.broughtBy().stream()))
                .collect(Collectors.toSet()));
        Instant now = clock.instant();
        Optional<Reply> mine = myReply(meeting);
        boolean mayRun = authority.standing().mayRunMeetingsOf(meeting.bodyId());
        boolean begun = meeting.startsAt().filter(start -> !now.isBefore(start)).isPresent();
        return new MeetingDetails(
                meeting.id(),
                meeting.version(),
                body.id(),
                body.code(),
                Words.of(body.name()),
                meeting.title(),
                meeting.state(),
                meeting.startsAt().orElse(null),
                meeting.endsAt().orElse(null),
                meeting.venue().place().orElse(null),
                meeting.venue().videoLink().orElse(null),
                meeting.announced(),
                meeting.urgentReason().orElse(null),
                meeting.cancelReason().orElse(null),
                agenda(meeting, known),
                invited(meeting, known),
                quorum(meeting),
                mine.orElse(null),
                mayRun,
                mine.isPresent() && meeting.state() == MeetingState.CONVENED && !begun,
                mayRun && begun && (meeting.state() == MeetingState.CONVENED || meeting.state() == MeetingState.CLOSED),
                meeting.series().map(this::inSeries).orElse(null));
    }

    private MeetingDetails.InSeries inSeries(SeriesPlace place) {
        return new MeetingDetails.InSeries(
                place.seriesId(),
                series.find(place.seriesId()).map(MeetingSeries::title).orElse(""),
                place.position(),
                place.step().orElse(null));
    }

    private Optional<Reply> myReply(Meeting meeting) {
        return authority.person().flatMap(me -> meeting.invitations().stream()
                .filter(i -> i.personId().equals(me))
                .map(Invitation::reply)
                .findFirst());
    }

    private Quorum quorum(Meeting meeting) {
        QuorumPolicy policy = policies.quorum(meeting);
        return meeting.state() == MeetingState.CLOSED
                ? policy.recorded(meeting.invitations())
                : policy.forecast(meeting.invitations());
    }

    private List<MeetingDetails.Item> agenda(Meeting meeting, Map<UUID, Person> known) {
        Map<UUID, List<DocumentView>> attached = documents.byItem(meeting.id());
        List<MeetingDetails.Item> items = new ArrayList<>();
        Instant begins = meeting.startsAt().orElse(null);
        for (AgendaItem item : meeting.agenda()) {
            items.add(new MeetingDetails.Item(
                    item.id(),
                    item.type(),
                    item.title(),
                    (int) item.duration().toMinutes(),
                    begins,
                    item.broughtBy().map(known::get).map(Person::name).orElse(null),
                    item.notes().orElse(null),
                    item.late(),
                    item.deferred(),
                    attached.getOrDefault(item.id(), List.of())));
            begins = begins == null ? null : begins.plus(item.duration());
        }
        return items;
    }

    private List<MeetingDetails.Invited> invited(Meeting meeting, Map<UUID, Person> known) {
        Map<UUID, Seat> byId =
                seats
                        .ofBodies(
                                List.of(meeting.bodyId()),
                                Zone.dayOf(meeting.startsAt().orElse(clock.instant())))
                        .stream()
                        .collect(Collectors.toMap(Seat::id, Function.identity()));
        return meeting.invitations().stream()
                .sorted(Comparator.comparing((Invitation i) ->
                                i.seatId().map(byId::get).map(Seat::position).orElse(Integer.MAX_VALUE))
                        .thenComparing(Invitation::capacity)
                        .thenComparing(i -> known.get(i.personId()).name()))
                .map(i -> new MeetingDetails.Invited(
                        i.id(),
                        known.get(i.personId()).name(),
                        i.seatId().map(byId::get).map(s -> Words.of(s.title())).orElse(null),
                        i.capacity(),
                        i.voting(),
                        i.reply(),
                        i.presence().orElse(null)))
                .toList();
    }
}
