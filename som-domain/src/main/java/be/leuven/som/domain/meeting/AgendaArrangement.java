package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.DomainException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings the agenda of a meeting into the order of a plan; an item that stays keeps its identity. */
final class AgendaArrangement {
    private static final int MOST_ITEMS = 60;

    private AgendaArrangement() {}

    /** @throws DomainException beside the item and field that is wrong */
    static void apply(Meeting meeting, List<AgendaItem> agenda, List<AgendaItem.Draft> drafts) {
        if (drafts.size() > MOST_ITEMS) {
            throw DomainException.at("agenda", "agenda.too-many", MOST_ITEMS);
        }
        Map<UUID, AgendaItem> known = agenda.stream()
                .collect(Collectors.toMap(AgendaItem::id, Function.identity(), (a, b) -> a, HashMap::new));
        List<AgendaItem> arranged = new ArrayList<>();
        for (AgendaItem.Draft draft : drafts) {
            arranged.add(placed(meeting, arranged.size(), draft, known.remove(draft.id())));
        }
        agenda.retainAll(arranged);
        arranged.stream().filter(i -> !agenda.contains(i)).forEach(agenda::add);
        agenda.sort(Comparator.comparing(arranged::indexOf));
    }

    private static AgendaItem placed(Meeting meeting, int place, AgendaItem.Draft draft, AgendaItem known) {
        if (known == null) {
            return new AgendaItem(meeting, place, draft);
        }
        known.become(place, draft);
        return known;
    }
}
