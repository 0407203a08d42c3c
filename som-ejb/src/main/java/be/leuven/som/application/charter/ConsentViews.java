package be.leuven.som.application.charter;

import be.leuven.som.api.Localized;
import be.leuven.som.api.charter.CharterText.ClauseView;
import be.leuven.som.api.charter.ConsentLine;
import be.leuven.som.api.charter.ConsentPicture;
import be.leuven.som.application.Words;
import be.leuven.som.application.security.Authority;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.Clause;
import be.leuven.som.domain.charter.ClauseRepository;
import be.leuven.som.domain.meeting.AskedText;
import be.leuven.som.domain.meeting.Electorate;
import be.leuven.som.domain.meeting.Electorate.Place;
import be.leuven.som.domain.meeting.Round;
import be.leuven.som.domain.meeting.RoundRepository;
import be.leuven.som.domain.meeting.Voice;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.structure.Seat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a round over a period stands, in a number of statements that does not grow with the seats. */
@RequestScoped
public class ConsentViews {
    @Inject
    private CharterVersions versions;

    @Inject
    private ConsentLines lines;

    @Inject
    private ConsentCouncil council;

    @Inject
    private CharterViews texts;

    @Inject
    private ClauseRepository clauses;

    @Inject
    private RoundRepository rounds;

    @Inject
    private PersonRepository people;

    @Inject
    private Authority authority;

    ConsentPicture of(CharterVersion version, UUID roundId) {
        Map<UUID, Round> all = rounds.onTexts(List.of(version.id())).stream()
                .collect(Collectors.toMap(Round::id, Function.identity()));
        Round round = all.get(roundId);
        List<Seat> seats = council.seats(round);
        Electorate asked = council.asked(round, seats);
        ConsentSeats drawn = new ConsentSeats(round, asked, titles(seats), names(round, asked));
        ConsentLine line = lines.line(round, version, asked);
        Optional<Clause> clause =
                round.text().flatMap(AskedText::clauseKey).flatMap(key -> clauses.find(version.id(), key));
        return new ConsentPicture(
                line,
                round.version(),
                rounds.changes(List.of(roundId)).getOrDefault(roundId, 0L),
                clause.map(c -> texts.clause(version, c)).map(ClauseView::html).orElse(null),
                clause.filter(c -> c.writtenAt().isAfter(round.openedAt())).isPresent(),
                round.quorum().orElseGet(() -> asked.answered(round)),
                drawn.all(),
                drawn.objections(),
                line.running() ? authority.person().map(drawn::of).orElse(List.of()) : List.of(),
                earlier(round, all),
                next(round, all),
                versions.mayEdit());
    }

    private static Map<UUID, Localized> titles(List<Seat> seats) {
        return seats.stream().collect(Collectors.toMap(Seat::id, s -> Words.of(s.title())));
    }

    private Map<UUID, String> names(Round round, Electorate asked) {
        Stream<UUID> named = Stream.concat(
                round.voices().stream().map(Voice::personId),
                asked.places().stream().map(Place::holder));
        return people.findAll(named.collect(Collectors.toSet())).values().stream()
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    private static List<ConsentPicture.Wording> earlier(Round round, Map<UUID, Round> all) {
        List<ConsentPicture.Wording> before = new ArrayList<>();
        Optional<Round> one = round.follows().map(all::get);
        while (one.isPresent()) {
            Round past = one.get();
            before.add(new ConsentPicture.Wording(
                    past.id(), past.revision(), past.proposal(), past.closedAt().orElseThrow()));
            one = past.follows().map(all::get);
        }
        return before;
    }

    private static UUID next(Round round, Map<UUID, Round> all) {
        return all.values().stream()
                .filter(r -> r.follows().filter(round.id()::equals).isPresent())
                .map(Round::id)
                .findFirst()
                .orElse(null);
    }
}
