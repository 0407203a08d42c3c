package be.leuven.som.application.charter;

import be.leuven.som.api.charter.CharterKeeping.Life;
import be.leuven.som.api.charter.CharterKeeping.SigningDay;
import be.leuven.som.api.charter.CharterKeeping.Term;
import be.leuven.som.api.charter.ConsentLine;
import be.leuven.som.domain.charter.AmendmentRepository;
import be.leuven.som.domain.charter.CharterState;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.CharterVersionRepository;
import be.leuven.som.domain.charter.SigningRepository;
import be.leuven.som.domain.charter.TermPolicy;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.shared.Period;
import be.leuven.som.domain.shared.Zone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The lives of versions: consulted on, read, amended, signed, in force; and how long the present one still holds. */
@RequestScoped
public class CharterLives {
    @Inject
    private CharterVersions versions;

    @Inject
    private CharterVersionRepository repository;

    @Inject
    private AmendmentRepository amendments;

    @Inject
    private SigningRepository signing;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private ConsentLines consents;

    @Inject
    private CharterViews views;

    List<Life> of(List<CharterVersion> lived) {
        Map<UUID, Integer> counts = amendments.counts();
        Map<UUID, List<Instant>> signed = signing.moments();
        Map<UUID, List<ConsentLine>> asked =
                consents.of(lived).stream().collect(Collectors.groupingBy(ConsentLine::charterId));
        return lived.stream()
                .map(v -> new Life(
                        views.line(v),
                        v.consultation().map(Period::from).orElse(null),
                        v.consultation().map(Period::until).orElse(null),
                        v.firstReadingId().map(this::day).orElse(null),
                        v.finalReadingId().map(this::day).orElse(null),
                        counts.getOrDefault(v.id(), 0),
                        days(signed.getOrDefault(v.id(), List.of())),
                        asked.getOrDefault(v.id(), List.of())))
                .toList();
    }

    private static List<SigningDay> days(List<Instant> signed) {
        return signed.stream()
                .collect(Collectors.groupingBy(Zone::dayOf, TreeMap::new, Collectors.summingInt(at -> 1)))
                .entrySet()
                .stream()
                .map(day -> new SigningDay(day.getKey(), day.getValue()))
                .toList();
    }

    private LocalDate day(UUID meetingId) {
        return meetings.find(meetingId)
                .flatMap(Meeting::startsAt)
                .map(Zone::dayOf)
                .orElse(null);
    }

    /** Only when the end is near or past, and nobody has begun what follows. */
    Optional<Term> term() {
        LocalDate today = versions.today();
        return versions.current().filter(this::notRenewed).flatMap(current -> {
            boolean over = current.stateOn(today) == CharterState.EXPIRED;
            Optional<Integer> months = over ? Optional.of(0) : TermPolicy.STANDARD.due(current, today);
            return months.map(near -> new Term(
                    views.line(current), current.inForce().orElseThrow().until(), near, current.nextLabel()));
        });
    }

    private boolean notRenewed(CharterVersion current) {
        return repository.all().stream()
                .noneMatch(v -> v.renews().filter(current.id()::equals).isPresent());
    }
}
