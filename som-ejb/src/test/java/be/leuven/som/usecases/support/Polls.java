package be.leuven.som.usecases.support;

import be.leuven.som.api.meeting.AnswerPoll;
import be.leuven.som.api.meeting.PlanPoll;
import be.leuven.som.api.meeting.PollDetails;
import be.leuven.som.domain.meeting.PollChoice;
import be.leuven.som.domain.shared.Zone;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Date polls to try things on, and the links in their mails. */
public final class Polls {
    private static final Pattern LINK = Pattern.compile("/poll/([A-Za-z0-9_-]+)");

    private Polls() {}

    /** Three afternoons from so many days on, an hour and a half each; answers until ten days before the first. */
    public static PlanPoll plan(UUID body, String title, int days) {
        return plan(body, title, LocalDate.now(Zone.BRUSSELS).plusDays(days - 10L), slots(days, 3), null);
    }

    public static List<LocalDateTime> slots(int days, int count) {
        LocalDateTime first = LocalDate.now(Zone.BRUSSELS).plusDays(days).atTime(16, 0);
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(first::plusDays)
                .toList();
    }

    public static PlanPoll plan(
            UUID body, String title, LocalDate answerBy, List<LocalDateTime> slots, Set<UUID> people) {
        return new PlanPoll(
                null, 0, body, title, "Cijfers\nBesluit", 90, "Stadhuis", null, answerBy, false, slots, people);
    }

    /** The plan as it is stored, with other slots. */
    public static PlanPoll with(PlanPoll plan, List<LocalDateTime> slots) {
        return new PlanPoll(
                plan.id(),
                plan.version(),
                plan.bodyId(),
                plan.title(),
                plan.topics(),
                plan.minutes(),
                plan.place(),
                plan.videoLink(),
                plan.answerBy(),
                plan.hidden(),
                slots,
                plan.people());
    }

    /** One choice for each slot, in their order. */
    public static AnswerPoll answer(PollDetails poll, PollChoice... choices) {
        Map<UUID, PollChoice> said = new LinkedHashMap<>();
        for (int i = 0; i < poll.slots().size(); i++) {
            said.put(poll.slots().get(i).id(), choices[Math.min(i, choices.length - 1)]);
        }
        return new AnswerPoll(said, null);
    }

    /** The link of the newest mail about that poll to that address. */
    public static String link(String email, String title) {
        String text = (String) Rows.first(
                        "select text from outgoing_message where recipient = ? and subject like ? order by written_at desc",
                        email + "@example.org",
                        "%" + title)
                .get(0);
        Matcher matcher = LINK.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no link was mailed to " + email);
        }
        return matcher.group(1);
    }

    public static UUID person(String email) {
        return UUID.fromString((String) Rows.first("select id from person where email = ?", email + "@example.org")
                .get(0));
    }
}
