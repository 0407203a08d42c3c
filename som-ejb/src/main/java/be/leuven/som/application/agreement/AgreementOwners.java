package be.leuven.som.application.agreement;

import be.leuven.som.api.meeting.Member;
import be.leuven.som.application.Words;
import be.leuven.som.domain.agreement.WorkingAgreement;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who can look after a working agreement: everybody who holds a seat today in a body that it is for. */
@RequestScoped
public class AgreementOwners {
    @Inject
    private SeatRepository seats;

    @Inject
    private PersonRepository people;

    @Inject
    private AgreementRights rights;

    List<Member> of(WorkingAgreement agreement) {
        Map<UUID, Seat> held = held(agreement);
        Map<UUID, Person> known = people.findAll(held.keySet());
        return held.entrySet().stream()
                .map(e -> new Member(
                        e.getKey(),
                        known.get(e.getKey()).name(),
                        Words.of(e.getValue().title())))
                .sorted(Comparator.comparing(Member::name))
                .toList();
    }

    void require(WorkingAgreement agreement, UUID ownerId) {
        if (ownerId != null && !held(agreement).containsKey(ownerId)) {
            throw DomainException.at("ownerId", "agreement.owner-without-seat");
        }
    }

    private Map<UUID, Seat> held(WorkingAgreement agreement) {
        LocalDate today = rights.today();
        Map<UUID, Seat> held = new LinkedHashMap<>();
        seats.ofBodies(rights.concerned(agreement), today)
                .forEach(s -> s.holderOn(today).ifPresent(m -> held.putIfAbsent(m.personId(), s)));
        return held;
    }
}
