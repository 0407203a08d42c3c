package be.leuven.som.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.util.Date;

/** The ways in which Java tells the time by itself. */
final class SystemTime {
    static final DescribedPredicate<JavaAccess<?>> ASKED = DescribedPredicate.describe(
            "tells the system's time",
            access -> access.getTarget() instanceof CodeUnitAccessTarget target && tells(target));

    private SystemTime() {}

    private static boolean tells(CodeUnitAccessTarget target) {
        return nowWithoutClock(target)
                || clockOfTheSystem(target)
                || (isOf(System.class, target) && target.getName().equals("currentTimeMillis"))
                || (isOf(Date.class, target)
                        && target.getRawParameterTypes().isEmpty()
                        && target.getName().equals("<init>"));
    }

    private static boolean nowWithoutClock(CodeUnitAccessTarget target) {
        return target.getName().equals("now")
                && target.getOwner().getPackageName().startsWith("java.time")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean clockOfTheSystem(AccessTarget target) {
        return isOf(Clock.class, target) && target.getName().startsWith("system");
    }

    private static boolean isOf(Class<?> type, AccessTarget target) {
        return target.getOwner().isEquivalentTo(type);
    }
}
