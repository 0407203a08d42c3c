package be.leuven.som.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.stream.Stream;

/** What may travel between the city's programs and SOM: what is kept in a field, asked or answered. */
final class CityContract {
    private CityContract() {}

    static ArchCondition<JavaClass> travelOverIiop() {
        return new ArchCondition<>("travel over IIOP") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!travels(type)) {
                    violated(type, type.getDescription(), events);
                }
                type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(CityContract::carriesWhatDoesNotTravel)
                        .forEach(field -> violated(field, field.getDescription(), events));
                type.getMethods().stream()
                        .filter(method -> type.isInterface())
                        .filter(CityContract::exchangesWhatDoesNotTravel)
                        .forEach(method -> violated(method, method.getDescription(), events));
            }
        };
    }

    private static void violated(Object what, String name, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(what, name + " does not travel over IIOP"));
    }

    private static boolean carriesWhatDoesNotTravel(JavaField field) {
        return !travels(field.getType());
    }

    private static boolean exchangesWhatDoesNotTravel(JavaMethod method) {
        return !Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                .allMatch(CityContract::travels);
    }

    private static boolean travels(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .noneMatch(raw -> raw.isRecord()
                        || raw.isEquivalentTo(Optional.class)
                        || raw.getPackageName().startsWith("java.time")
                        || raw.getPackageName().equals("java.math"));
    }
}
