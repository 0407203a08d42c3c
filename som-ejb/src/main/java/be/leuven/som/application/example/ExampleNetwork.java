package be.leuven.som.application.example;

import be.leuven.som.domain.account.AccountRepository;
import be.leuven.som.domain.ambition.GoalRepository;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.network.PartnerRepository;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.network.RepresentationRepository;
import be.leuven.som.domain.structure.BodyRepository;
import be.leuven.som.domain.structure.SeatRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * Fills an empty database with the network of Leuven: its story from 2009 on, and a working week around today.
 *
 * <p>Runs in the transaction of its caller. Nothing is mailed and nothing is audited: it is no use case, it happens before
 * anybody can sign in. Meant for a day after September 2021, when the latest fixed day of the story lies behind.
 */
@Dependent
public class ExampleNetwork {
    private final PartnerRepository partners;
    private final PersonRepository persons;
    private final RepresentationRepository representations;
    private final BodyRepository bodies;
    private final SeatRepository seats;
    private final MeetingRepository meetings;
    private final GoalRepository goals;
    private final AccountRepository accounts;
    private final ExamplePolls polls;
    private final ExampleRecords records;
    private final ExampleAgendas agendas;
    private final ExampleCharters charters;
    private final ExampleConsultation consultation;
    private final ExampleAgreements agreements;

    @Inject
    public ExampleNetwork(
            PartnerRepository partners,
            PersonRepository persons,
            RepresentationRepository representations,
            BodyRepository bodies,
            SeatRepository seats,
            MeetingRepository meetings,
            GoalRepository goals,
            AccountRepository accounts,
            ExamplePolls polls,
            ExampleRecords records,
            ExampleAgendas agendas,
            ExampleCharters charters,
            ExampleConsultation consultation,
            ExampleAgreements agreements) {
        this.partners = partners;
        this.persons = persons;
        this.representations = representations;
        this.bodies = bodies;
        this.seats = seats;
        this.meetings = meetings;
        this.goals = goals;
        this.accounts = accounts;
        this.polls = polls;
        this.records = records;
        this.agendas = agendas;
        this.charters = charters;
        this.consultation = consultation;
        this.agreements = agreements;
    }

    /**
     * Tells the whole story as it stands at that moment.
     *
     * @param passwordHash the password of every account, already hashed
     * @return the accounts worth signing in with
     */
    public List<ExampleAccount> load(Instant now, String passwordHash) {
        ExampleDays days = new ExampleDays(now);
        ExampleGoals.set(goals);
        ExamplePeople people = new ExamplePeople();
        people.join(persons);
        ExamplePartners joined = new ExamplePartners();
        joined.join(partners);
        joined.speak(representations, people, days);
        ExampleBodies founded = new ExampleBodies();
        founded.found(bodies, days);
        ExampleSeats furnished = new ExampleSeats(seats, people, joined, days);
        furnish(furnished, founded);
        ExampleMeetings held = new ExampleMeetings(meetings, founded, furnished, people, days);
        ExampleCalendar2014.tell(held, founded, agendas);
        ExampleCalendar2016.tell(held);
        Meeting next = new ExampleNow(held, people, furnished, days).tell();
        polls.tell(founded, furnished, people, days);
        ExampleCast cast = new ExampleCast(founded, furnished, people, joined, days);
        records.tell(held, cast);
        agreements.tell(records, charters.tell(held, records, cast), cast);
        agendas.prepare(next, people, days);
        consultation.tell(cast);
        return new ExampleAccounts(accounts, now, passwordHash).open(people);
    }

    private static void furnish(ExampleSeats seats, ExampleBodies bodies) {
        seats.furnish(bodies.called("OR"), ExampleCouncils.UNTIL_THE_CHARTER);
        seats.furnish(bodies.called("SR"), ExampleCouncils.SINCE_THE_CHARTER);
        seats.furnish(bodies.called("RG"), ExampleGroups.STEERING_GROUP);
        seats.furnish(bodies.called("WG1"), ExampleGroups.ABOARD);
        seats.furnish(bodies.called("WG2"), ExampleGroups.WELLBEING);
        seats.furnish(bodies.called("WG3"), ExampleGroups.DIVERSITY);
    }
}
