package be.leuven.som.application.charter;

import be.leuven.som.api.Localized;
import be.leuven.som.api.charter.CharterReading.CharterLine;
import be.leuven.som.api.charter.CharterReading.ClauseLine;
import be.leuven.som.api.charter.CharterText;
import be.leuven.som.api.charter.CharterText.ClauseView;
import be.leuven.som.application.minutes.Prose;
import be.leuven.som.domain.charter.CharterSection;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.CharterVersionRepository;
import be.leuven.som.domain.charter.Clause;
import be.leuven.som.domain.charter.ClausePlace;
import be.leuven.som.domain.charter.ClauseReferences;
import be.leuven.som.domain.charter.ClauseRepository;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.Period;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Versions of the charter and their clauses in the words of the API. */
@RequestScoped
public class CharterViews {
    @Inject
    private CharterVersions versions;

    @Inject
    private CharterVersionRepository repository;

    @Inject
    private ClauseRepository clauses;

    @Inject
    private PersonRepository people;

    @Inject
    private Prose prose;

    CharterLine line(CharterVersion version) {
        return new CharterLine(
                version.id(),
                version.label(),
                version.stateOn(versions.today()),
                version.renews()
                        .flatMap(repository::find)
                        .map(CharterVersion::label)
                        .orElse(null),
                version.adoptedOn().orElse(null),
                version.inForce().map(Period::from).orElse(null),
                version.inForce().map(Period::until).orElse(null));
    }

    List<ClauseLine> clauses(CharterVersion version, List<Clause> all) {
        Map<UUID, Clause> byKey = all.stream().collect(Collectors.toMap(Clause::key, Function.identity()));
        return version.places().stream()
                .map(place -> byKey.get(place.key()))
                .map(c -> new ClauseLine(c.key(), version.numbers().get(c.key()), heading(c)))
                .toList();
    }

    private static Localized heading(Clause clause) {
        String dutch = clause.wording().heading();
        return new Localized(
                dutch, clause.english().map(Clause.Wording::heading).orElse(dutch));
    }

    CharterText text(CharterVersion version) {
        List<Clause> all = clauses.ofVersion(version.id());
        Map<UUID, Person> writers =
                people.findAll(all.stream().map(Clause::writtenBy).collect(Collectors.toSet()));
        Map<UUID, ClauseView> views = all.stream()
                .map(clause -> clause(version, clause, writers.get(clause.writtenBy())))
                .collect(Collectors.toMap(ClauseView::key, Function.identity()));
        return new CharterText(
                line(version),
                version.version(),
                Arrays.stream(CharterSection.values())
                        .map(s -> section(version, s, views))
                        .toList(),
                version.state().open() && versions.mayEdit());
    }

    private static CharterText.Section section(
            CharterVersion version, CharterSection section, Map<UUID, ClauseView> views) {
        return new CharterText.Section(
                section,
                section.number(),
                version.places().stream()
                        .filter(place -> place.section() == section)
                        .map(ClausePlace::key)
                        .filter(views::containsKey)
                        .map(views::get)
                        .toList());
    }

    ClauseView clause(CharterVersion version, Clause clause) {
        return clause(version, clause, people.find(clause.writtenBy()).orElse(null));
    }

    private ClauseView clause(CharterVersion version, Clause clause, Person writer) {
        Clause.Wording english = clause.english().orElse(new Clause.Wording(null, null));
        return new ClauseView(
                clause.key(),
                clause.version(),
                version.numbers().get(clause.key()),
                ClauseReferences.to(clause.key()),
                clause.wording().heading(),
                clause.wording().text(),
                html(version, clause.wording().text()),
                english.heading(),
                english.text(),
                html(version, english.text()),
                writer == null ? null : writer.name(),
                clause.writtenAt());
    }

    /** Safe HTML, in which each reference is a link to the clause, with its number of now. */
    String html(CharterVersion version, String source) {
        Map<UUID, String> numbers = version.numbers();
        return source == null
                ? null
                : prose.html(ClauseReferences.resolve(
                        source, numbers, key -> "[%s](#%s)".formatted(numbers.get(key), anchor(numbers.get(key)))));
    }

    /** The place of a clause on a page: {@code artikel-3.2}. */
    private static String anchor(String number) {
        return "artikel-" + number;
    }
}
