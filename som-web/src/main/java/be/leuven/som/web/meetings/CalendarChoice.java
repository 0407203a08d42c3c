package be.leuven.som.web.meetings;

import be.leuven.som.api.meeting.CalendarFilter;
import be.leuven.som.domain.structure.BodyKind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the reader wants in the calendar, as the address says it: {@code ?body=…&body=…&kind=council&mine=yes&without=polls}.
 *
 * @param without what is left out: "cancelled", "polls"
 */
public record CalendarChoice(Set<UUID> bodies, Set<BodyKind> kinds, boolean mine, Set<String> without) {
    private static final Set<String> CAN_BE_LEFT_OUT = Set.of("cancelled", "polls");

    /** Nonsense in the address is passed over. */
    static CalendarChoice of(HttpServletRequest request) {
        return new CalendarChoice(
                all(request, "body", Addressed::id),
                all(request, "kind", CalendarChoice::kind),
                "yes".equals(request.getParameter("mine")),
                all(request, "without", text -> Optional.of(text).filter(CAN_BE_LEFT_OUT::contains)));
    }

    private static <T> Set<T> all(HttpServletRequest request, String name, Function<String, Optional<T>> read) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? Set.of()
                : Arrays.stream(values)
                        .map(read)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<BodyKind> kind(String word) {
        return Arrays.stream(BodyKind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst();
    }

    /** "council", "steering-group", "working-group". */
    public static String word(BodyKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    CalendarFilter filter() {
        return new CalendarFilter(bodies, kinds, mine, !without.contains("cancelled"), !without.contains("polls"));
    }

    public boolean hasBody(UUID body) {
        return bodies.contains(body);
    }

    public boolean hasKind(BodyKind kind) {
        return kinds.contains(kind);
    }

    public boolean leavesOut(String what) {
        return without.contains(what);
    }

    public boolean narrowed() {
        return mine || !bodies.isEmpty() || !kinds.isEmpty() || !without.isEmpty();
    }

    Query query() {
        return new Query()
                .withAll("body", bodies)
                .withAll("kind", kinds.stream().map(CalendarChoice::word).toList())
                .with("mine", mine ? "yes" : null)
                .withAll("without", without);
    }
}
