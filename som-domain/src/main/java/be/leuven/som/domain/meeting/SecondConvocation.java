package be.leuven.som.domain.meeting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Whether an item is convened for the second time, so that it is decided without a quorum too.
 *
 * <p>It is when the same item once lacked the quorum in a meeting that was convened for it in time. Every later convocation
 * counts from then on, whatever else it was put off for in between: who was called twice to decide had the chance.
 */
public final class SecondConvocation {
    private SecondConvocation() {}

    /**
     * The item of an earlier meeting that this one is the second convocation of; nothing when there is none, or when this
     * item came too late to be sent with the notice agreed.
     *
     * @param earlier by id, the items of earlier meetings that it may go back to
     */
    public static Optional<UUID> of(AgendaItem item, Map<UUID, EarlierItem> earlier) {
        if (item.late()) {
            return Optional.empty();
        }
        Set<UUID> seen = new HashSet<>();
        Deque<UUID> ahead = new ArrayDeque<>();
        takenOverFrom(item).ifPresent(ahead::add);
        while (!ahead.isEmpty()) {
            EarlierItem before = earlier.get(ahead.remove());
            if (before != null && seen.add(before.id())) {
                if (before.lackedQuorum()) {
                    return Optional.of(before.id());
                }
                ahead.addAll(before.goesBackTo());
            }
        }
        return Optional.empty();
    }

    /** The item that was put off and taken over. */
    public static Optional<UUID> takenOverFrom(AgendaItem item) {
        return item.origin().filter(o -> o.kind() == AgendaOriginKind.DEFERRED).map(AgendaOrigin::id);
    }

    /**
     * An item of an earlier meeting that was put off.
     *
     * @param late whether it came too late to be sent with the notice agreed: then nobody was convened for it
     * @param putOff why the room put it off; null when it did not
     * @param origin the item that it was taken over from, or null
     * @param secondOf the item that the room recognised it as the second convocation of, or null
     */
    public record EarlierItem(UUID id, boolean late, Deferral putOff, UUID origin, UUID secondOf) {
        boolean lackedQuorum() {
            return putOff == Deferral.NO_QUORUM && !late;
        }

        /** The items that this one continues. */
        public List<UUID> goesBackTo() {
            return Stream.of(Optional.ofNullable(secondOf), Optional.ofNullable(origin))
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
        }
    }
}
