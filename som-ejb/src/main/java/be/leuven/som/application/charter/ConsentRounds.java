package be.leuven.som.application.charter;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.meeting.AskedText;
import be.leuven.som.domain.meeting.Round;
import be.leuven.som.domain.meeting.RoundRepository;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.StaleVersionException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The rounds of consent on versions of the charter, for who may know of them. */
@RequestScoped
public class ConsentRounds {
    @Inject
    private RoundRepository rounds;

    @Inject
    private CharterVersions versions;

    @Inject
    private Clock clock;

    /** The round over a period, held until the transaction ends. */
    Round toAnswer(UUID roundId) {
        Round round = held(roundId);
        if (versions.toRead(textOf(round)).isEmpty()) {
            throw unknown(roundId);
        }
        return round;
    }

    /** The same, to lead it, as the user saw it. */
    Round toLead(UUID roundId, long seen) {
        versions.requireEditor();
        Round round = held(roundId);
        if (round.version() != seen) {
            throw new StaleVersionException(roundId, seen, round.version());
        }
        return round;
    }

    /** The version that it is about; a change of it at the same moment is noticed. */
    CharterVersion versionOf(Round round) {
        return versions.toWriteIn(textOf(round));
    }

    private Round held(UUID roundId) {
        return rounds.toChange(roundId).filter(r -> r.period().isPresent()).orElseThrow(() -> unknown(roundId));
    }

    static UUID textOf(Round round) {
        return round.text().orElseThrow().textId();
    }

    private static NotAllowed unknown(UUID roundId) {
        return new NotAllowed("know of round " + roundId);
    }

    /** The number of the next question on a version. */
    int next(UUID charterId) {
        return on(charterId).stream().mapToInt(Round::number).max().orElse(0) + 1;
    }

    private List<Round> on(UUID charterId) {
        return rounds.onTexts(List.of(charterId));
    }

    private Stream<Round> running(UUID charterId) {
        return on(charterId).stream().filter(r -> r.running(clock.instant()));
    }

    /** @throws DomainException while the same is being asked already */
    void requireNotAsked(AskedText text) {
        if (running(text.textId()).anyMatch(r -> r.text().filter(text::equals).isPresent())) {
            throw DomainException.at("clause", "charter.consent-asked-already");
        }
    }

    /** @throws DomainException while something is still asked on that version */
    void requireNoneOpen(UUID charterId) {
        if (running(charterId).findAny().isPresent()) {
            throw DomainException.because("charter.consent-open");
        }
    }

    /**
     * The whole text of a version, to ask consent on in that meeting.
     *
     * @throws DomainException beside the charter, when it is not read there
     */
    public AskedText readIn(UUID meetingId, UUID charterId) {
        CharterVersion version = versions.toRead(charterId)
                .filter(v -> v.readIn(meetingId))
                .orElseThrow(() -> DomainException.at("charter", "charter.not-read-here"));
        version.requireAskable(null);
        return new AskedText(version.id(), null);
    }
}
