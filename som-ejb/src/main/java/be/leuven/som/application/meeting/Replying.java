package be.leuven.som.application.meeting;

import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.Reply;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What follows from an answer to an invitation, whichever way it came: signed in, by a link in a mail, or from a calendar
 * program.
 */
@ApplicationScoped
public class Replying {
    private PersonRepository people;
    private Substitutes substitutes;

    protected Replying() {
        // for the proxy
    }

    @Inject
    public Replying(PersonRepository people, Substitutes substitutes) {
        this.people = people;
        this.substitutes = substitutes;
    }

    /**
     * Takes up the answer. The substitute of a holder who is excused is invited and told; of a holder who comes after all,
     * freed and told.
     *
     * @return the names of the substitutes who were told
     */
    public List<String> reply(Meeting meeting, UUID person, boolean coming, Instant at) {
        meeting.reply(person, coming ? Reply.COMING : Reply.EXCUSED, at);
        return names(coming ? substitutes.release(meeting, person) : substitutes.ask(meeting, person));
    }

    /** What an answer is called on record. */
    public static String action(boolean coming) {
        return coming ? "meeting.accepted" : "meeting.excused";
    }

    private List<String> names(List<UUID> ids) {
        return people.findAll(ids).values().stream().map(Person::name).sorted().toList();
    }
}
