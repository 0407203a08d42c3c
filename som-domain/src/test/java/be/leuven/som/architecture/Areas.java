package be.leuven.som.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The areas of the domain and what each may know, besides itself and {@code shared}. An area that is not here is new. */
final class Areas {
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("network", Set.of()),
            Map.entry("structure", Set.of("network")),
            Map.entry("meeting", Set.of("structure")),
            Map.entry("decision", Set.of("meeting")),
            Map.entry("evidence", Set.of()),
            Map.entry("charter", Set.of("decision", "evidence")),
            Map.entry("agreement", Set.of("decision")),
            Map.entry("ambition", Set.of("decision")),
            Map.entry("account", Set.of()),
            Map.entry("audit", Set.of()),
            Map.entry("notice", Set.of()));

    private static final Pattern AREA = Pattern.compile("be\\.leuven\\.som\\.(?:.+\\.)?domain\\.(\\w+)(?:\\..*)?");

    private Areas() {}

    static ArchCondition<JavaClass> knowOnlyWhatTheyMay() {
        return new ArchCondition<>("know only the areas that they may") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !isAllowed(dependency))
                        .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
            }
        };
    }

    private static boolean isAllowed(Dependency dependency) {
        String from = areaOf(dependency.getOriginClass());
        String to = areaOf(dependency.getTargetClass());
        return to.isEmpty()
                || to.equals(from)
                || to.equals("shared")
                || MAY_KNOW.getOrDefault(from, Set.of()).contains(to);
    }

    private static String areaOf(JavaClass type) {
        Matcher matcher = AREA.matcher(type.getPackageName());
        return matcher.matches() ? matcher.group(1) : "";
    }
}
