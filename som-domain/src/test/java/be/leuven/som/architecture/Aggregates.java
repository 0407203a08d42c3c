package be.leuven.som.architecture;

import be.leuven.som.domain.shared.Aggregate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.function.Predicate;

/** What the house asks of aggregates and of what is kept in the database. */
final class Aggregates {
    private Aggregates() {}

    /** A part may point back to the aggregate that it belongs to; nothing else holds an aggregate or its parts. */
    static ArchCondition<JavaField> beReferredToByIdOutside() {
        return asking("refer to another aggregate by its id", field -> field.getType().getAllInvolvedRawTypes().stream()
                .allMatch(held -> mayBeHeld(field, held)));
    }

    private static boolean mayBeHeld(JavaField field, JavaClass held) {
        JavaClass owner = field.getOwner();
        boolean root = held.isAssignableTo(Aggregate.class);
        if (!root && !held.isAnnotatedWith(Entity.class)) {
            return true;
        }
        return owner.getPackageName().equals(held.getPackageName()) && !(root && owner.isAssignableTo(Aggregate.class));
    }

    static ArchCondition<JavaClass> haveAProtectedConstructorForPersistence() {
        return asking("have a protected constructor without arguments", type -> type.getConstructors().stream()
                .filter(constructor -> constructor.getRawParameterTypes().isEmpty())
                .anyMatch(constructor -> constructor.getModifiers().contains(JavaModifier.PROTECTED)));
    }

    static ArchCondition<JavaClass> haveAVersion() {
        return asking(
                "have a version", type -> type.getAllFields().stream().anyMatch(f -> f.isAnnotatedWith(Version.class)));
    }

    private static <T> ArchCondition<T> asking(String what, Predicate<T> kept) {
        return new ArchCondition<>(what) {
            @Override
            public void check(T item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(item, kept.test(item), item + " should " + what));
            }
        };
    }
}
