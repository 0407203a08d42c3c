package be.leuven.som.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** What the house asks of a use case: one method, one authority check, one audit entry. */
final class UseCases {
    private static final Set<String> RECORDING = Set.of("record", "recordAs");

    private UseCases() {}

    static DescribedPredicate<JavaMethod> canBeCalled() {
        return DescribedPredicate.describe("can be called", method -> {
            Set<JavaModifier> modifiers = method.getModifiers();
            return modifiers.contains(JavaModifier.PUBLIC)
                    && !modifiers.contains(JavaModifier.STATIC)
                    && !modifiers.contains(JavaModifier.SYNTHETIC);
        });
    }

    static ArchCondition<JavaMethod> beGuarded() {
        return asking(
                "be guarded by @RolesAllowed or @PermitAll", method -> guards(method) || guards(method.getOwner()));
    }

    private static boolean guards(CanBeAnnotated place) {
        return place.isAnnotatedWith(RolesAllowed.class) || place.isAnnotatedWith(PermitAll.class);
    }

    static ArchCondition<JavaMethod> beReadingOrRecorded() {
        return asking(
                "be @Reading or be recorded in the AuditTrail, itself or through methods of its own class",
                method -> isReading(method)
                        || isReading(method.getOwner())
                        || isAuditTrail(method.getOwner())
                        || records(method, new HashSet<>()));
    }

    private static boolean isReading(CanBeAnnotated place) {
        return place.isAnnotatedWith(DescribedPredicate.<JavaAnnotation<?>>describe(
                "@Reading", annotation -> annotation.getRawType().getName().endsWith(".application.Reading")));
    }

    private static boolean isAuditTrail(JavaClass type) {
        return type.isAssignableTo(DescribedPredicate.<JavaClass>describe(
                "the audit trail", t -> t.getName().endsWith(".application.audit.AuditTrail")));
    }

    private static boolean records(JavaCodeUnit method, Set<JavaCodeUnit> seen) {
        return seen.add(method)
                && method.getAccessesFromSelf().stream()
                        .map(JavaAccess::getTarget)
                        .anyMatch(target -> isRecord(target) || ownMethodRecords(method, target, seen));
    }

    private static boolean isRecord(AccessTarget target) {
        return RECORDING.contains(target.getName()) && isAuditTrail(target.getOwner());
    }

    private static boolean ownMethodRecords(JavaCodeUnit caller, AccessTarget target, Set<JavaCodeUnit> seen) {
        return target.getOwner().equals(caller.getOwner())
                && target.resolveMember()
                        .filter(member -> member instanceof JavaCodeUnit called && records(called, seen))
                        .isPresent();
    }

    private static ArchCondition<JavaMethod> asking(String what, Predicate<JavaMethod> kept) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        method, kept.test(method), method.getDescription() + " should " + what));
            }
        };
    }
}
