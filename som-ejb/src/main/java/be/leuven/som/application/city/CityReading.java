package be.leuven.som.application.city;

import be.leuven.som.api.city.v1.CityBody;
import be.leuven.som.api.city.v1.CityMeeting;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.BodyRepository;
import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Bodies and meetings in the types of the city's contract. */
@ApplicationScoped
public class CityReading implements CityReader {
    private BodyRepository bodies;
    private SeatRepository seats;
    private MeetingRepository meetings;

    protected CityReading() {
        // for the proxy
    }

    @Inject
    public CityReading(BodyRepository bodies, SeatRepository seats, MeetingRepository meetings) {
        this.bodies = bodies;
        this.seats = seats;
        this.meetings = meetings;
    }

    @Override
    public List<CityBody> bodies(LocalDate today) {
        List<Body> existing = bodies.existingOn(today);
        Map<UUID, List<Seat>> byBody = seats
                .ofBodies(existing.stream().map(Body::id).toList(), today)
                .stream()
                .collect(Collectors.groupingBy(Seat::bodyId));
        return existing.stream()
                .sorted(Comparator.comparing(Body::code))
                .map(b -> body(b, byBody.getOrDefault(b.id(), List.of()), today))
                .toList();
    }

    private static CityBody body(Body body, List<Seat> seats, LocalDate today) {
        int vacancies =
                (int) seats.stream().filter(s -> s.holderOn(today).isEmpty()).count();
        return new CityBody(
                body.id().toString(),
                body.code(),
                body.kind().name(),
                body.name().dutch(),
                body.name().english(),
                body.period().from(),
                body.period().until(),
                seats.size(),
                vacancies);
    }

    @Override
    public List<CityMeeting> comingMeetings(Instant now, int most) {
        List<Meeting> coming = meetings.coming(now, most);
        Map<UUID, String> codes = bodies.all().stream().collect(Collectors.toMap(Body::id, Body::code));
        return coming.stream().map(m -> meeting(m, codes.get(m.bodyId()))).toList();
    }

    private static CityMeeting meeting(Meeting meeting, String bodyCode) {
        return new CityMeeting(
                meeting.id().toString(),
                meeting.bodyId().toString(),
                bodyCode,
                meeting.title(),
                meeting.state().name(),
                meeting.startsAt().orElseThrow(),
                meeting.endsAt().orElseThrow(),
                meeting.venue().place().orElse(""),
                meeting.sequence());
    }
}
