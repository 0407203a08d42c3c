package be.leuven.som.web.meetings;

import be.leuven.som.api.me.Dashboard;
import be.leuven.som.api.me.MyDay;
import be.leuven.som.api.meeting.MeetingReplies;
import be.leuven.som.api.meeting.MeetingSummary;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.layout.Viewer;
import be.leuven.som.web.meetings.poll.OpenPollsBacking;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What there is to do, with an answer to an invitation one click away. */
@Named
@ViewScoped
public class MeBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Dashboard dashboard;

    @Inject
    private MeetingReplies replies;

    @Inject
    private Attempt attempt;

    @Inject
    private ReplyWords words;

    @Inject
    private Viewer viewer;

    @Inject
    private OpenPollsBacking polls;

    private MyDay day;

    public MyDay getDay() {
        if (day == null) {
            day = dashboard.today();
        }
        return day;
    }

    /** One who runs the system without a part in the network has nothing to do here. */
    public boolean isOutside() {
        return viewer.isAdministrator() && isNothingToDo() && getDay().coming().isEmpty();
    }

    public boolean isNothingToDo() {
        return getDay().toReply().isEmpty()
                && polls.getToAnswer().isEmpty()
                && polls.getToChoose().isEmpty()
                && getDay().toRecord().isEmpty()
                && getDay().drafts().isEmpty()
                && polls.getDrafts().isEmpty()
                && getDay().mandatesEnding().isEmpty();
    }

    /** The rows are those that the reader saw, so that the answer goes to the meeting beside which it was given. */
    public void reply(MeetingSummary meeting, boolean coming) {
        attempt.result(() -> replies.reply(meeting.id(), coming))
                .ifPresent(told -> attempt.sayHere(words.thanks(meeting.title(), coming, told)));
        day = null;
    }
}
