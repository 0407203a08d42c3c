package be.leuven.som.application.example;

import be.leuven.som.application.example.ExampleTable.Entry;
import be.leuven.som.application.example.ExampleTable.Line;
import be.leuven.som.domain.network.EducationLevel;
import be.leuven.som.domain.network.EnterpriseNumber;
import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.PartnerKind;
import be.leuven.som.domain.network.PartnerProfile;
import be.leuven.som.domain.network.PartnerRepository;
import be.leuven.som.domain.network.PartnerRole;
import be.leuven.som.domain.network.Representation;
import be.leuven.som.domain.network.RepresentationKind;
import be.leuven.som.domain.network.RepresentationPolicy;
import be.leuven.som.domain.network.RepresentationRepository;
import be.leuven.som.domain.network.SchoolNetwork;
import be.leuven.som.domain.shared.Period;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The partners, their history, and who speaks for them.
 *
 * <p>The days on which a name or a membership changed are the example's own: the story tells that it happened, not when.
 */
final class ExamplePartners {
    private static final String PARTNERS =
            """
            stad | Stad Leuven | CITY | 2009-09-01
              REPRESENTATIVE | oud.stad | Beleidsmedewerker onderwijs | 2009-09-01..2021-09-30
              REPRESENTATIVE | stad | Diensthoofd onderwijs | 2021-10-01..
              SUBSTITUTE | stad.plaatsvervanger | Beleidsmedewerker onderwijs | 2009-09-01..
            kuleuven | K.U.Leuven | PROVIDER | 2009-09-01 | HIGHER
              REPRESENTATIVE | kuleuven | Beleidsmedewerker onderwijs | 2009-09-01..
              SUBSTITUTE | kuleuven.plaatsvervanger | Docent lerarenopleiding | 2009-09-01..
            khleuven | K.H.Leuven | PROVIDER | 2009-09-01 | HIGHER
              REPRESENTATIVE | khleuven | Departementshoofd | 2009-09-01..2015-08-31
              SUBSTITUTE | khleuven.plaatsvervanger | Lector lerarenopleiding | 2009-09-01..2015-08-31
            groept | Groep T | PROVIDER | 2009-09-01 | HIGHER
              REPRESENTATIVE | groept | Opleidingshoofd | 2009-09-01..2015-08-31
              SUBSTITUTE | groept.plaatsvervanger | Lector lerarenopleiding | 2009-09-01..2015-08-31
            scholengroep11 | Scholengroep 11 | PROVIDER | 2009-09-01 | - | COMMUNITY
              REPRESENTATIVE | scholengroep11 | Coördinerend directeur | 2009-09-01..
              SUBSTITUTE | scholengroep11.plaatsvervanger | Directeur | 2009-09-01..
            ksgl | Katholieke Scholengemeenschap Leuven | PROVIDER | 2009-09-01 | - | PRIVATE
              REPRESENTATIVE | ksgl | Coördinerend directeur | 2009-09-01..
              SUBSTITUTE | ksgl.plaatsvervanger | Directeur | 2009-09-01..
            school | Basisschool De Papieren Boot (fictief) | PROVIDER | 2014-09-01 | NURSERY PRIMARY | PUBLIC
              REPRESENTATIVE | school | Directeur | 2014-09-01..
              SUBSTITUTE | school.plaatsvervanger | Zorgcoördinator | 2014-09-01..
            clb | CLB De Kompasroos (fictief) | SUPPORTER | 2014-09-01
              REPRESENTATIVE | clb | Directeur | 2014-09-01..
              SUBSTITUTE | clb.plaatsvervanger | Teamcoördinator | 2014-09-01..
            ouders | Ouderkoepel Samenspraak (fictief) | SUPPORTER | 2014-09-01 | - | - | 1999.999.943
              REPRESENTATIVE | ouders | Voorzitter | 2014-09-01..
              SUBSTITUTE | ouders.plaatsvervanger | Bestuurslid | 2014-09-01..
            ucll | UC Leuven-Limburg | PROVIDER | 2015-09-01 | HIGHER
              REPRESENTATIVE | ucll | Opleidingsdirecteur | 2015-09-01..
              SUBSTITUTE | ucll.plaatsvervanger | Lector lerarenopleiding | 2015-09-01..
            """;

    private static final LocalDate RENAMED = LocalDate.of(2012, Month.JANUARY, 1);
    private static final LocalDate MERGED = LocalDate.of(2015, Month.AUGUST, 31);

    private final Map<String, Partner> partners = new HashMap<>();

    void join(PartnerRepository kept) {
        ExampleTable.read(PARTNERS).forEach(entry -> partners.put(entry.at(0), admitted(entry)));
        called("kuleuven").rename("KU Leuven", RENAMED);
        called("khleuven").end(MERGED, "Opgegaan in UC Leuven-Limburg", ids("ucll"));
        called("groept")
                .end(
                        MERGED,
                        "De ingenieursopleidingen gingen naar KU Leuven, de lerarenopleiding naar UC Leuven-Limburg",
                        ids("kuleuven", "ucll"));
        partners.values().forEach(kept::add);
    }

    void speak(RepresentationRepository kept, ExamplePeople people, ExampleDays days) {
        RepresentationPolicy policy = ExampleAgreements.asTold().representation(days.today());
        for (Entry entry : ExampleTable.read(PARTNERS)) {
            List<Representation> own = new ArrayList<>();
            for (Line line : entry.lines()) {
                UUID person = people.called(line.at(1)).id();
                RepresentationKind kind = RepresentationKind.valueOf(line.at(0));
                Period period = days.period(line.at(3));
                policy.requireRoom(own, kind, period);
                own.add(new Representation(id(entry.at(0)), person, kind, line.at(2), period));
            }
            own.forEach(kept::add);
        }
    }

    private static Partner admitted(Entry entry) {
        LocalDate joined = LocalDate.parse(entry.at(3));
        PartnerProfile profile = new PartnerProfile(kind(entry.at(0)), PartnerRole.valueOf(entry.at(2)))
                .knownAs(
                        entry.maybe(5).map(SchoolNetwork::valueOf).orElse(null),
                        entry.maybe(6).map(EnterpriseNumber::parse).orElse(null),
                        null);
        Partner partner = new Partner(entry.at(1), profile, joined);
        partner.describe(
                profile,
                entry.maybe(4).stream().flatMap(ExamplePartners::levels).toList());
        partner.admit(joined, null);
        return partner;
    }

    private static PartnerKind kind(String called) {
        return switch (called) {
            case "stad" -> PartnerKind.AUTHORITY;
            case "scholengroep11", "ksgl" -> PartnerKind.SCHOOL_GROUP;
            case "school" -> PartnerKind.SCHOOL;
            case "clb" -> PartnerKind.GUIDANCE_CENTRE;
            case "ouders" -> PartnerKind.PARENTS;
            default -> PartnerKind.HIGHER_EDUCATION;
        };
    }

    private static Stream<EducationLevel> levels(String names) {
        return Stream.of(names.split(" ", -1)).map(EducationLevel::valueOf);
    }

    private List<UUID> ids(String... names) {
        return Stream.of(names).map(this::id).toList();
    }

    /** What each partner was called on that day, by its id. */
    Map<UUID, String> names(LocalDate day) {
        Map<UUID, String> names = new HashMap<>();
        partners.values().forEach(p -> p.nameOn(day).ifPresent(name -> names.put(p.id(), name)));
        return names;
    }

    UUID id(String name) {
        return called(name).id();
    }

    Partner called(String name) {
        Partner partner = partners.get(name);
        if (partner == null) {
            throw new IllegalArgumentException("no partner in the example is called " + name);
        }
        return partner;
    }
}
