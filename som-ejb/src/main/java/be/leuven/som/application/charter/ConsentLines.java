package be.leuven.som.application.charter;

import be.leuven.som.api.charter.ConsentLine;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.meeting.AskingPeriod;
import be.leuven.som.domain.meeting.Electorate;
import be.leuven.som.domain.meeting.Round;
import be.leuven.som.domain.meeting.RoundOutcome;
import be.leuven.som.domain.meeting.RoundRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rounds of consent on versions, in lists. */
@RequestScoped
public class ConsentLines {
    @Inject
    private RoundRepository rounds;

    @Inject
    private ConsentCouncil council;

    @Inject
    private Clock clock;

    /** All on these versions, the last first; of a proposal only its last wording. */
    List<ConsentLine> of(Collection<CharterVersion> versions) {
        Map<UUID, CharterVersion> byId =
                versions.stream().collect(Collectors.toMap(CharterVersion::id, Function.identity()));
        return rounds.onTexts(byId.keySet()).stream()
                .filter(r -> r.outcome().filter(RoundOutcome.AMENDED::equals).isEmpty())
                .map(r -> line(r, byId.get(ConsentRounds.textOf(r))))
                .sorted(Comparator.comparing(ConsentLine::openedAt).reversed())
                .toList();
    }

    ConsentLine line(Round round, CharterVersion version) {
        return line(round, version, ended(round) && round.open() ? council.asked(round) : null);
    }

    /** @param asked not needed for one that was closed, or can be answered */
    ConsentLine line(Round round, CharterVersion version, Electorate asked) {
        UUID clause = round.text().orElseThrow().clauseKey().orElse(null);
        Instant closes = round.period().map(AskingPeriod::closesAt).orElse(null);
        return new ConsentLine(
                round.id(),
                version.id(),
                round.meetingId(),
                version.label(),
                clause,
                clause == null ? null : version.numbers().get(clause),
                round.proposal(),
                round.revision(),
                !ended(round),
                round.openedAt(),
                closes,
                ended(round) ? round.outcome().orElseGet(() -> round.result(asked)) : null,
                ended(round) ? round.closedAt().orElse(closes) : null);
    }

    /** Its moment may have come before anybody noted it. */
    private boolean ended(Round round) {
        return !round.running(clock.instant());
    }
}
