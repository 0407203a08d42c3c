package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.CHAIR;
import static be.leuven.som.domain.Fixtures.MEMBER;
import static be.leuven.som.domain.Fixtures.someone;
import static be.leuven.som.domain.meeting.AMeeting.CHAIRS_SEAT;
import static be.leuven.som.domain.meeting.AMeeting.MEMBERS_SEAT;
import static be.leuven.som.domain.meeting.AMeeting.START;
import static be.leuven.som.domain.meeting.AMeeting.THE_CHAIR;
import static be.leuven.som.domain.meeting.AMeeting.THE_MEMBER;
import static be.leuven.som.domain.meeting.AMeeting.THE_SECRETARY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A meeting of three voting seats that is led from the room: the chair's, a member's, and that of a school. */
final class ARoom {
    static final UUID SCHOOL = someone("schooldirecteur");
    static final UUID SCHOOLS_SEAT = someone("zetel school");
    static final Invitee THE_SCHOOL = Invitee.holder(SCHOOL, SCHOOLS_SEAT, true);
    static final Voter CHAIR_VOTES = new Voter(CHAIRS_SEAT, CHAIR);
    static final Voter MEMBER_VOTES = new Voter(MEMBERS_SEAT, MEMBER);
    static final Voter SCHOOL_VOTES = new Voter(SCHOOLS_SEAT, SCHOOL);

    final Meeting meeting;
    final Session session;
    final List<Round> rounds = new ArrayList<>();

    private ARoom(Invitee... others) {
        List<Invitee> invitees = new ArrayList<>(List.of(THE_CHAIR, THE_SECRETARY, THE_MEMBER, THE_SCHOOL));
        invitees.addAll(List.of(others));
        meeting = AMeeting.ofTheSteeringGroup()
                .with(invitees.toArray(Invitee[]::new))
                .inSession();
        session = new Session(meeting, START);
    }

    static ARoom empty(Invitee... others) {
        return new ARoom(others);
    }

    static ARoom with(UUID... people) {
        return empty().arrives(START, people);
    }

    ARoom arrives(Instant when, UUID... people) {
        for (UUID person : people) {
            session.arrive(invitation(person), when);
        }
        return this;
    }

    ARoom leaves(Instant when, UUID person) {
        session.leave(invitation(person), when);
        return this;
    }

    UUID invitation(UUID person) {
        return AMeeting.invitation(meeting, person).id();
    }

    UUID item(int place) {
        return meeting.agenda().get(place).id();
    }

    Room now() {
        return Room.of(meeting, session, QuorumPolicy.STANDARD);
    }

    Round round(RoundMethod method, String proposal) {
        return kept(new Round(meeting.id(), item(1), rounds.size() + 1, method, proposal, START));
    }

    Round ballot(String... names) {
        return kept(Round.onPersons(
                meeting.id(), item(1), rounds.size() + 1, "Wie wordt voorzitter?", List.of(names), START));
    }

    Round kept(Round round) {
        rounds.add(round);
        return round;
    }

    static Instant minutes(int after) {
        return START.plusSeconds(60L * after);
    }
}
