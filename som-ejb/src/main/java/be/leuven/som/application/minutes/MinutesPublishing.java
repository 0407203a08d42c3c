package be.leuven.som.application.minutes;

import be.leuven.som.api.minutes.MinutesDocument;
import be.leuven.som.api.minutes.MinutesDocument.Attendee;
import be.leuven.som.api.minutes.MinutesDocument.Decided;
import be.leuven.som.api.minutes.PublicCheck;
import be.leuven.som.api.minutes.PublicCheck.Checked;
import be.leuven.som.api.minutes.PublishMinutes;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.decision.DecisionRepository;
import be.leuven.som.domain.meeting.Minutes;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.DomainException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What becomes public of minutes: looked through first, then shown together with the decisions in them. */
@RequestScoped
public class MinutesPublishing {
    @Inject
    private MinutesQueries queries;

    @Inject
    private PersonRepository people;

    @Inject
    private DecisionRepository decisions;

    @Inject
    private Prose prose;

    @Inject
    private Clock clock;

    private NamesInText finder;

    NamesInText finder() {
        if (finder == null) {
            finder = new NamesInText(queries.privateNames(), queries.commonNames());
        }
        return finder;
    }

    PublicCheck check(Minutes minutes, MinutesDocument full) {
        MinutesDocument shown = new PublicVersion(mayBeNamed(full), Map.of(), Map.of()).of(full);
        Stream<Checked> written = full.items().stream()
                .filter(i -> i.prose() != null)
                .map(i -> new Checked(i.id(), false, i.number() + ". " + i.title(), i.prose(), finder().in(i.prose())));
        Stream<Checked> decided = decisions
                .findAll(decided(full).map(Decided::id).toList())
                .stream()
                .sorted(Comparator.comparing(Decision::number))
                .map(d -> new Checked(d.id(), true, d.number(), d.publicText(), finder().in(d.publicText())));
        return new PublicCheck(
                minutes.id(),
                minutes.version(),
                shown,
                Stream.concat(written, decided).toList());
    }

    /** Publishes the decisions along, and gives the version for the public. */
    MinutesDocument publish(Minutes minutes, MinutesDocument full, PublishMinutes said) {
        Map<UUID, String> shown = new HashMap<>();
        full.items().forEach(item -> {
            String text = said.prose().getOrDefault(item.id(), item.prose());
            beside("prose", item.id(), () -> minutes.showPublic(item.id(), prose.admit(null, text)));
            shown.put(item.id(), minutes.proseOf(item.id()).publicText().orElse(null));
        });
        Map<UUID, String> texts = new HashMap<>();
        decisions.findAll(decided(full).map(Decided::id).toList()).forEach(decision -> {
            String text = said.decisions().getOrDefault(decision.id(), decision.publicText());
            beside("decisions", decision.id(), () -> decision.publish(text, clock.instant()));
            texts.put(decision.id(), decision.publicText());
        });
        return new PublicVersion(mayBeNamed(full), shown, texts).of(full);
    }

    private static void beside(String texts, UUID id, Runnable step) {
        try {
            step.run();
        } catch (DomainException refused) {
            throw refused.key().startsWith("minutes.") ? refused : refused.about(texts + "[" + id + "]");
        }
    }

    private static Stream<Decided> decided(MinutesDocument full) {
        return Stream.concat(full.items().stream().flatMap(i -> i.decisions().stream()), full.decisions().stream());
    }

    private Set<UUID> mayBeNamed(MinutesDocument full) {
        List<UUID> ids =
                full.attendance().stream().map(Attendee::personId).distinct().toList();
        return people.findAll(ids).values().stream()
                .filter(Person::namedInPublic)
                .map(Person::id)
                .collect(Collectors.toSet());
    }
}
