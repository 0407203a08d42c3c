package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.DomainException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who wants to speak in a session (het woord): one at a time has the floor, others wait for it. */
final class Floor {
    private final Session session;
    private final List<Speaker> speakers;

    Floor(Session session, List<Speaker> speakers) {
        this.session = session;
        this.speakers = speakers;
    }

    Speaker ask(UUID invitationId, Instant now) {
        UUID item = session.currentItem().orElseThrow(() -> DomainException.because("session.no-item-runs"));
        boolean waits = speakers.stream()
                .anyMatch(s ->
                        s.itemId().equals(item) && !s.done() && s.invitationId().equals(invitationId));
        if (waits) {
            throw DomainException.because("session.on-the-list");
        }
        Speaker speaker = new Speaker(session, item, invitationId, now);
        speakers.add(speaker);
        return speaker;
    }

    void give(UUID speakerId, Instant now) {
        Speaker next = speaker(speakerId);
        stop(now);
        next.speak(now);
    }

    void leave(UUID speakerId, Instant now) {
        speaker(speakerId).leave(now);
    }

    /** Who speaks has spoken. */
    void stop(Instant now) {
        speakers.forEach(s -> s.stop(now));
    }

    private Speaker speaker(UUID speakerId) {
        return speakers.stream()
                .filter(s -> s.id().equals(speakerId))
                .findFirst()
                .orElseThrow(() -> DomainException.because("session.unknown-speaker"));
    }
}
