package be.leuven.som.architecture;

import be.leuven.som.domain.meeting.MinutesDeadline;
import be.leuven.som.domain.meeting.NoticePolicy;
import be.leuven.som.domain.meeting.QuorumPolicy;
import be.leuven.som.domain.network.RepresentationPolicy;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import java.util.List;

/** The values that hold as long as nothing is agreed. */
final class UsualValues {
    private static final List<Class<?>> POLICIES =
            List.of(NoticePolicy.class, QuorumPolicy.class, MinutesDeadline.class, RepresentationPolicy.class);

    /** Outside of the policy that says what is usual. */
    static final DescribedPredicate<JavaAccess<?>> TAKEN = DescribedPredicate.describe(
            "takes what is usual",
            access -> access instanceof JavaFieldAccess field
                    && field.getTarget().getName().equals("STANDARD")
                    && POLICIES.stream().anyMatch(field.getTargetOwner()::isEquivalentTo)
                    && !field.getOriginOwner().equals(field.getTargetOwner()));

    private UsualValues() {}
}
