package be.leuven.som.application.meeting;

import be.leuven.som.application.link.LinkPurpose;
import be.leuven.som.application.link.LinkSigning;
import be.leuven.som.application.link.SignedLink;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Personal links by which somebody who is invited answers without signing in, until the meeting begins. */
@ApplicationScoped
public class ReplyLinks {
    private LinkSigning links;
    private Clock clock;

    protected ReplyLinks() {
        // for the proxy
    }

    @Inject
    public ReplyLinks(LinkSigning links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    String of(Meeting meeting, UUID person) {
        return links.sign(new SignedLink(
                LinkPurpose.INVITATION, meeting.id(), person, meeting.startsAt().orElseThrow()));
    }

    /** As {@link #of}, when that person can answer now. */
    Optional<String> open(Meeting meeting, UUID person) {
        return Optional.of(meeting)
                .filter(m -> m.state() == MeetingState.CONVENED)
                .filter(m -> m.startsAt().filter(clock.instant()::isBefore).isPresent())
                .filter(m -> m.invitations().stream().anyMatch(i -> i.personId().equals(person)))
                .map(m -> of(m, person));
    }
}
