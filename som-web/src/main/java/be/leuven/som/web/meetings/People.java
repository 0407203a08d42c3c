package be.leuven.som.web.meetings;

import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.api.meeting.MeetingDetails.Invited;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.Presence;
import be.leuven.som.domain.meeting.Reply;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everybody invited, in groups: by the answer before the meeting, by who was there after it. */
public record People(List<Group> groups) {
    /**
     * Those who are alike.
     *
     * @param key of the words for it
     */
    public record Group(String key, String tone, String icon, List<Invited> people) {}

    static People of(MeetingDetails meeting) {
        Stream<Group> groups = meeting.state() == MeetingState.CLOSED
                ? Stream.of(
                        group(meeting, "PRESENT", "good", "circle-check", i -> i.presence() == Presence.PRESENT),
                        group(meeting, "EXCUSED", "warn", "minus", i -> i.presence() == Presence.EXCUSED),
                        group(meeting, "ABSENT", "bad", "x", i -> i.presence() == Presence.ABSENT))
                : Stream.of(
                        group(meeting, "COMING", "good", "circle-check", i -> i.reply() == Reply.COMING),
                        group(meeting, "EXCUSED", "warn", "minus", i -> i.reply() == Reply.EXCUSED),
                        group(meeting, "NONE", "neutral", "circle-help", i -> i.reply() == Reply.NONE));
        return new People(groups.filter(g -> !g.people().isEmpty()).toList());
    }

    private static Group group(MeetingDetails meeting, String key, String tone, String icon, Predicate<Invited> fits) {
        return new Group(
                key, tone, icon, meeting.invited().stream().filter(fits).toList());
    }
}
