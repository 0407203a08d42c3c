package be.leuven.som.application.charter;

import be.leuven.som.api.charter.CharterKeeping.ReadingMeeting;
import be.leuven.som.api.meeting.MeetingFilter;
import be.leuven.som.api.meeting.MeetingSummary;
import be.leuven.som.application.meeting.MeetingQueries;
import be.leuven.som.application.meeting.Viewers;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.BodyKind;
import be.leuven.som.domain.structure.BodyRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Readings hang on meetings of a council that are planned or have been held. */
@RequestScoped
public class CharterReadings {
    private static final int MOST = 20;

    @Inject
    private CharterVersions versions;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private MeetingQueries queries;

    @Inject
    private Viewers viewers;

    @Inject
    private BodyRepository bodies;

    /**
     * The meeting, when a charter can be read in it.
     *
     * @param id null for none
     * @throws DomainException beside the field for a meeting that is cancelled, without a day or of no council
     */
    UUID meeting(String field, UUID id) {
        if (id == null) {
            return null;
        }
        return meetings.find(id)
                .filter(m -> m.state() != MeetingState.CANCELLED && m.startsAt().isPresent())
                .filter(m -> bodies.find(m.bodyId())
                        .filter(b -> b.kind() == BodyKind.COUNCIL)
                        .isPresent())
                .map(Meeting::id)
                .orElseThrow(() -> DomainException.at(field, "charter.read-in-council"));
    }

    /** The next meetings of the council that the caller may see. */
    List<ReadingMeeting> choice() {
        return bodies.existingOn(versions.today()).stream()
                .filter(b -> b.kind() == BodyKind.COUNCIL)
                .flatMap(b -> coming(b.id()).stream())
                .map(m -> new ReadingMeeting(m.id(), m.title(), Zone.dayOf(m.startsAt())))
                .toList();
    }

    private List<MeetingSummary> coming(UUID council) {
        return queries.list(
                new MeetingFilter(MeetingFilter.When.COMING, council, null),
                viewers.caller(),
                versions.today().atStartOfDay(Zone.BRUSSELS).toInstant(),
                0,
                MOST);
    }
}
