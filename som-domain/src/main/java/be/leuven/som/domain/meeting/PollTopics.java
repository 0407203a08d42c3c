package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The agenda with which a date poll becomes a meeting: an item a line of its topics, which share the time; without topics
 * the meeting is about its title.
 */
public final class PollTopics {
    private static final int MOST = 60;

    private PollTopics() {}

    /** @throws DomainException beside the field "topics" */
    public static List<AgendaItem.Draft> items(DatePoll poll) {
        List<String> titles = titles(poll);
        int minutes = (int) poll.length().toMinutes();
        int share = minutes / titles.size();
        List<AgendaItem.Draft> items = new ArrayList<>();
        for (String title : titles) {
            // the first takes what can't be shared out evenly
            int own = items.isEmpty() ? minutes - share * (titles.size() - 1) : share;
            items.add(new AgendaItem.Draft(null, AgendaItemType.DISCUSSION, title, own, null, null));
        }
        return items;
    }

    private static List<String> titles(DatePoll poll) {
        List<String> lines = poll.topics().stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> Text.required("topics", line, 200))
                .toList();
        if (lines.size() > MOST) {
            throw DomainException.at("topics", "agenda.too-many", MOST);
        }
        return lines.isEmpty() ? List.of(poll.title()) : lines;
    }
}
