package be.leuven.som.application.structure;

import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.api.structure.SeatPlaces;
import be.leuven.som.domain.network.EducationLevel;
import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.PartnerKind;
import be.leuven.som.domain.network.PartnerProfile;
import be.leuven.som.domain.network.PartnerRole;
import be.leuven.som.domain.network.SchoolNetwork;
import be.leuven.som.domain.shared.LocalizedText;
import be.leuven.som.domain.shared.Period;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.BodyKind;
import be.leuven.som.domain.structure.MandateKind;
import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRole;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final Period ALWAYS = Period.from(LocalDate.parse("2015-09-01"));

    private final Body council = new Body("SR", BodyKind.COUNCIL, words("SOM-raad"), words("Beslist"), null, ALWAYS);
    private final Partner college = member("De Brug", SchoolNetwork.PUBLIC, EducationLevel.PRIMARY);
    private final Partner school =
            member("De Sprong", SchoolNetwork.PRIVATE, EducationLevel.NURSERY, EducationLevel.PRIMARY);
    private final Partner nowhere = member("Aan de kant", SchoolNetwork.PRIVATE, EducationLevel.ADULT);

    @Test
    void show_each_partner_in_each_body_and_who_is_nowhere() {
        SeatPlaces places = laidOut(filled(college.id()), seat(school.id()), seat(school.id()));

        assertThat(places.partners())
                .extracting(SeatPlaces.OfPartner::name)
                .containsExactly("Aan de kant", "De Brug", "De Sprong");
        assertThat(places.partners()).extracting(SeatPlaces.OfPartner::nowhere).containsExactly(true, false, false);
        assertThat(places.partners().get(1).cells().get(0))
                .extracting(SeatPlaces.Place::vacant)
                .containsExactly(false);
        assertThat(places.partners().get(2).cells().get(0)).hasSize(2);
    }

    @Test
    void put_the_seats_that_belong_to_no_partner_last() {
        SeatPlaces places = laidOut(filled(null), filled(college.id()));

        SeatPlaces.OfPartner last = places.partners().get(places.partners().size() - 1);
        assertThat(last.id()).isNull();
        assertThat(last.cells().get(0)).hasSize(1);
    }

    @Test
    void count_a_partner_at_every_level_it_offers_once_for_each_of_its_seats() {
        SeatPlaces.InBody body = laidOut(filled(college.id()), seat(school.id()), seat(school.id()), seat(null))
                .bodies()
                .get(0);

        assertThat(body.seats()).isEqualTo(4);
        assertThat(body.filled()).isEqualTo(1);
        assertThat(body.levels())
                .containsEntry(EducationLevel.PRIMARY, 3L)
                .containsEntry(EducationLevel.NURSERY, 2L)
                .containsEntry(EducationLevel.HIGHER, 0L);
        assertThat(body.networks()).containsEntry(SchoolNetwork.PUBLIC, 1L).containsEntry(SchoolNetwork.PRIVATE, 2L);
    }

    @Test
    void leave_out_who_does_not_take_part_on_that_day_unless_a_seat_is_theirs() {
        Partner applicant = new Partner("Kandidaat", new PartnerProfile(PartnerKind.SCHOOL, PartnerRole.PROVIDER), DAY);
        nowhere.end(DAY.minusDays(1), "Gestopt", List.of());
        college.end(DAY.minusDays(1), "Opgegaan in een ander", List.of());

        SeatPlaces places = new Places(
                        List.of(council),
                        List.of(seat(college.id())),
                        List.of(applicant, nowhere, college, school),
                        DAY)
                .laidOut();

        assertThat(places.partners()).extracting(SeatPlaces.OfPartner::name).containsExactly("De Brug", "De Sprong");
    }

    private SeatPlaces laidOut(Seat... seats) {
        Collection<Partner> partners = List.of(school, college, nowhere);
        return new Places(List.of(council), List.of(seats), partners, DAY).laidOut();
    }

    private Seat seat(UUID partner) {
        return new Seat(council, 1, SeatRole.MEMBER, words("Zetel"), partner, true);
    }

    private Seat filled(UUID partner) {
        Seat seat = seat(partner);
        seat.fill(UUID.randomUUID(), MandateKind.HOLDER, ALWAYS);
        return seat;
    }

    private static Partner member(String name, SchoolNetwork network, EducationLevel... levels) {
        PartnerProfile profile =
                new PartnerProfile(PartnerKind.SCHOOL, PartnerRole.PROVIDER).knownAs(network, null, null);
        Partner partner = new Partner(name, profile, LocalDate.parse("2015-06-12"));
        partner.describe(profile, List.of(levels));
        partner.admit(LocalDate.parse("2015-06-12"), null);
        return partner;
    }

    private static LocalizedText words(String dutch) {
        return LocalizedText.of(dutch, null);
    }
}
