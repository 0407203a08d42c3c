package be.leuven.som.application.network;

import be.leuven.som.api.network.PartnerDescription;
import be.leuven.som.application.Checks;
import be.leuven.som.domain.network.ContactPoint;
import be.leuven.som.domain.network.EducationLevel;
import be.leuven.som.domain.network.EnterpriseNumber;
import be.leuven.som.domain.network.InstitutionNumber;
import be.leuven.som.domain.network.PartnerProfile;
import be.leuven.som.domain.network.PostalAddress;
import be.leuven.som.domain.shared.EmailAddress;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** From what people write to a profile, and back. */
public final class Profiles {
    private Profiles() {}

    /** @throws be.leuven.som.api.Rejected with everything that is wrong in it */
    public static PartnerProfile read(PartnerDescription said, Runnable... furtherChecks) {
        Runnable[] steps = {
            () -> PartnerProfile.requireKind(said.kind()),
            () -> PartnerProfile.requireRole(said.role()),
            () -> enterprise(said.enterpriseNumber()),
            () -> institution(said.institutionNumber()),
            () -> PostalAddress.of(said.street(), said.postcode(), said.town()),
            () -> ContactPoint.email(said.email()),
            () -> ContactPoint.phone(said.phone()),
            () -> ContactPoint.site(said.website())
        };
        Checks.all(join(steps, furtherChecks));
        return new PartnerProfile(said.kind(), said.role())
                .knownAs(
                        said.schoolNetwork(),
                        enterprise(said.enterpriseNumber()),
                        institution(said.institutionNumber()))
                .foundAt(
                        PostalAddress.of(said.street(), said.postcode(), said.town()),
                        ContactPoint.of(said.email(), said.phone(), said.website()));
    }

    private static Runnable[] join(Runnable[] one, Runnable... other) {
        return Stream.of(one, other).flatMap(Arrays::stream).toArray(Runnable[]::new);
    }

    private static EnterpriseNumber enterprise(String text) {
        return text == null || text.isBlank() ? null : EnterpriseNumber.parse(text);
    }

    private static InstitutionNumber institution(String text) {
        return text == null || text.isBlank() ? null : InstitutionNumber.parse(text);
    }

    static PartnerDescription words(PartnerProfile profile, Collection<EducationLevel> levels) {
        return new PartnerDescription(
                profile.kind(),
                profile.role(),
                List.copyOf(levels),
                profile.schoolNetwork().orElse(null),
                profile.enterpriseNumber().map(EnterpriseNumber::formatted).orElse(null),
                profile.institutionNumber().map(InstitutionNumber::digits).orElse(null),
                profile.address().map(PostalAddress::street).orElse(null),
                profile.address().map(PostalAddress::postcode).orElse(null),
                profile.address().map(PostalAddress::town).orElse(null),
                profile.contact()
                        .flatMap(ContactPoint::email)
                        .map(EmailAddress::value)
                        .orElse(null),
                profile.contact().flatMap(ContactPoint::phone).orElse(null),
                profile.contact().flatMap(ContactPoint::website).orElse(null));
    }
}
