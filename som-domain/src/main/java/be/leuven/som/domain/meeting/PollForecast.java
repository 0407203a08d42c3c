package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Mandate;
import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRole;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the answers to a date poll promise, slot by slot: chair and secretary have to be able to come, and the voting seats
 * are counted as the quorum counts them.
 */
public final class PollForecast {
    private static final Set<SeatRole> REQUIRED = Set.of(SeatRole.CHAIR, SeatRole.SECRETARY);

    private PollForecast() {}

    /**
     * For each slot, in their order.
     *
     * @param seats of the body, with their mandates; who holds them on the day of a slot decides
     * @param quorum what is agreed for the quorum of the body
     */
    public static List<SlotOutlook> of(
            DatePoll poll, Collection<PollParticipant> participants, Collection<Seat> seats, QuorumPolicy quorum) {
        Map<UUID, PollParticipant> byPerson =
                participants.stream().collect(Collectors.toMap(PollParticipant::personId, Function.identity()));
        return poll.slots().stream()
                .map(slot -> outlook(slot, byPerson, seats, quorum))
                .toList();
    }

    private static SlotOutlook outlook(
            PollSlot slot, Map<UUID, PollParticipant> byPerson, Collection<Seat> seats, QuorumPolicy quorum) {
        LocalDate day = Zone.dayOf(slot.startsAt());
        Map<PollChoice, Long> counts = byPerson.values().stream()
                .flatMap(p -> p.choice(slot.id()).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Function<UUID, Optional<PollChoice>> choice =
                person -> Optional.ofNullable(byPerson.get(person)).flatMap(p -> p.choice(slot.id()));
        return new SlotOutlook(
                slot.id(),
                counts.getOrDefault(PollChoice.YES, 0L).intValue(),
                counts.getOrDefault(PollChoice.IF_NEED_BE, 0L).intValue(),
                counts.getOrDefault(PollChoice.NO, 0L).intValue(),
                required(seats, day, choice),
                quorum.promised(voting(seats, day, choice)));
    }

    private static List<SlotOutlook.Required> required(
            Collection<Seat> seats, LocalDate day, Function<UUID, Optional<PollChoice>> choice) {
        return seats.stream()
                .filter(s -> REQUIRED.contains(s.role()) && s.period().contains(day))
                .map(s -> {
                    UUID holder = s.holderOn(day).map(Mandate::personId).orElse(null);
                    return new SlotOutlook.Required(
                            s.role(),
                            holder,
                            Optional.ofNullable(holder).flatMap(choice).orElse(null));
                })
                .toList();
    }

    private static List<Optional<PollChoice>> voting(
            Collection<Seat> seats, LocalDate day, Function<UUID, Optional<PollChoice>> choice) {
        return seats.stream()
                .filter(s -> s.voting() && s.period().contains(day))
                .flatMap(s -> s.holderOn(day).stream())
                .map(m -> choice.apply(m.personId()))
                .toList();
    }

    /** The slots that promise most; several when they promise the same, none as long as nobody can come. */
    public static Set<UUID> best(List<SlotOutlook> outlooks) {
        return outlooks.stream()
                .filter(o -> o.yes() + o.ifNeedBe() > 0 && !o.ruledOut())
                .min(SlotOutlook.BY_PROMISE)
                .map(best -> outlooks.stream()
                        .filter(o -> SlotOutlook.BY_PROMISE.compare(o, best) == 0)
                        .map(SlotOutlook::slotId)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
