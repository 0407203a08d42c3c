package be.leuven.som.application.network;

import static be.leuven.som.api.network.SheetField.EMAIL;
import static be.leuven.som.api.network.SheetField.ENTERPRISE_NUMBER;
import static be.leuven.som.api.network.SheetField.INSTITUTION_NUMBER;
import static be.leuven.som.api.network.SheetField.KIND;
import static be.leuven.som.api.network.SheetField.LEVELS;
import static be.leuven.som.api.network.SheetField.NAME;
import static be.leuven.som.api.network.SheetField.PHONE;
import static be.leuven.som.api.network.SheetField.POSTCODE;
import static be.leuven.som.api.network.SheetField.ROLE;
import static be.leuven.som.api.network.SheetField.SCHOOL_NETWORK;
import static be.leuven.som.api.network.SheetField.STREET;
import static be.leuven.som.api.network.SheetField.TOWN;
import static be.leuven.som.api.network.SheetField.WEBSITE;

import be.leuven.som.api.network.PartnerDescription;
import be.leuven.som.api.network.SheetField;
import be.leuven.som.api.network.SheetPreview.Outcome;
import be.leuven.som.application.network.PlannedRow.Plan;
import be.leuven.som.domain.network.EducationLevel;
import be.leuven.som.domain.network.KnownPartners;
import be.leuven.som.domain.network.KnownPartners.Like;
import be.leuven.som.domain.network.Likeness;
import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.PartnerKind;
import be.leuven.som.domain.network.PartnerProfile;
import be.leuven.som.domain.network.PartnerRole;
import be.leuven.som.domain.network.SchoolNetwork;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Text;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** What rows say of partners: which are new, which say something else than we know, which say the same. */
final class PartnerRows {
    private final KnownPartners known;
    private final BiFunction<String, PartnerProfile, Partner> make;
    private final Consumer<Partner> add;
    private final Map<UUID, Integer> seen = new HashMap<>();

    /**
     * @param known with the partners of earlier rows as they come
     * @param make a partner of that name
     * @param add where a new one goes
     */
    PartnerRows(KnownPartners known, BiFunction<String, PartnerProfile, Partner> make, Consumer<Partner> add) {
        this.known = known;
        this.make = make;
        this.add = add;
    }

    PlannedRow plan(SheetRow row) {
        return PlannedRow.of(row.number(), row.text(NAME), () -> planned(row));
    }

    private Plan planned(SheetRow row) {
        String name = Text.required(NAME.name(), row.text(NAME), 200);
        PartnerProfile told = Profiles.read(numbers(row));
        Optional<Partner> same = known.same(name, told).map(Like::partner);
        PartnerDescription said = description(row, same.map(p -> Profiles.words(p.profile(), p.levels())));
        PartnerProfile profile = Profiles.read(said);
        List<Like> alike = known.like(name, profile);
        requireOwnNumbers(same, alike);
        Plan plan = same.map(p -> onceMore(p, row, said, profile)).orElseGet(() -> anew(name, said, profile, row));
        return looking(plan, name, same, alike);
    }

    /** No more than what tells which partner is meant. */
    private static PartnerDescription numbers(SheetRow row) {
        return new PartnerDescription(
                PartnerKind.OTHER,
                PartnerRole.PROVIDER,
                List.of(),
                null,
                row.number(ENTERPRISE_NUMBER, 10),
                row.number(INSTITUTION_NUMBER, 6),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** What the row says, and for what it leaves blank what is known. */
    private static PartnerDescription description(SheetRow row, Optional<PartnerDescription> known) {
        Said said = new Said(row, known);
        List<EducationLevel> levels = row.words(LEVELS, EducationLevel.class);
        return new PartnerDescription(
                row.word(KIND, PartnerKind.class)
                        .or(() -> known.map(PartnerDescription::kind))
                        .orElse(null),
                row.word(ROLE, PartnerRole.class)
                        .or(() -> known.map(PartnerDescription::role))
                        .orElse(null),
                levels.isEmpty() ? known.map(PartnerDescription::levels).orElse(List.of()) : levels,
                row.word(SCHOOL_NETWORK, SchoolNetwork.class)
                        .or(() -> known.map(PartnerDescription::schoolNetwork))
                        .orElse(null),
                said.or(row.number(ENTERPRISE_NUMBER, 10), PartnerDescription::enterpriseNumber),
                said.or(row.number(INSTITUTION_NUMBER, 6), PartnerDescription::institutionNumber),
                said.of(STREET, PartnerDescription::street),
                said.of(POSTCODE, PartnerDescription::postcode),
                said.of(TOWN, PartnerDescription::town),
                said.of(EMAIL, PartnerDescription::email),
                said.of(PHONE, PartnerDescription::phone),
                said.of(WEBSITE, PartnerDescription::website));
    }

    private record Said(SheetRow row, Optional<PartnerDescription> known) {
        String of(SheetField field, Function<PartnerDescription, String> before) {
            return or(row.text(field), before);
        }

        String or(String text, Function<PartnerDescription, String> before) {
            return text == null ? known.map(before).orElse(null) : text;
        }
    }

    private Plan onceMore(Partner partner, SheetRow row, PartnerDescription said, PartnerProfile profile) {
        if (partner.state().gone()) {
            throw DomainException.at(NAME.name(), "sheet.partner-gone", partner.name());
        }
        requireFirst(partner, row);
        PartnerDescription before = Profiles.words(partner.profile(), partner.levels());
        boolean nothingNew = before.equals(Profiles.words(profile, inOrder(said.levels())));
        return nothingNew
                ? Plan.same(List.of())
                : new Plan(Outcome.CHANGED, () -> partner.describe(profile, said.levels()), List.of());
    }

    /** As a partner gives them. */
    private static Set<EducationLevel> inOrder(List<EducationLevel> levels) {
        return levels.isEmpty() ? Set.of() : EnumSet.copyOf(levels);
    }

    private Plan anew(String name, PartnerDescription said, PartnerProfile profile, SheetRow row) {
        Partner partner = make.apply(name, profile);
        partner.describe(profile, said.levels());
        known.add(partner);
        seen.put(partner.id(), row.number());
        return new Plan(Outcome.ADDED, () -> add.accept(partner), List.of());
    }

    private void requireFirst(Partner partner, SheetRow row) {
        Integer earlier = seen.putIfAbsent(partner.id(), row.number());
        if (earlier != null) {
            throw DomainException.at(NAME.name(), "sheet.twice", earlier);
        }
    }

    private static void requireOwnNumbers(Optional<Partner> same, List<Like> alike) {
        for (Like like : alike) {
            boolean number = like.by() == Likeness.ENTERPRISE_NUMBER || like.by() == Likeness.INSTITUTION_NUMBER;
            if (number && same.filter(like.partner()::equals).isEmpty()) {
                throw DomainException.at(
                        like.by().name(), "partner.number-known", like.partner().name());
            }
        }
    }

    /** What is worth a look, and stops nothing. */
    private static Plan looking(Plan plan, String name, Optional<Partner> same, List<Like> alike) {
        Plan looked = plan;
        if (same.isPresent() && !Text.plain(same.get().name()).equals(Text.plain(name))) {
            looked = looked.remarking("sheet.known-as", same.get().name());
        }
        for (Like like : alike) {
            if (same.filter(like.partner()::equals).isEmpty()) {
                looked = looked.remarking("sheet.like", like.partner().name(), like.by());
            }
        }
        return looked;
    }
}
