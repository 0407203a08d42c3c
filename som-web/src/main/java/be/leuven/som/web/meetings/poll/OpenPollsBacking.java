package be.leuven.som.web.meetings.poll;

import be.leuven.som.api.meeting.PollDraftLine;
import be.leuven.som.api.meeting.PollDrafting;
import be.leuven.som.api.meeting.PollOverview;
import be.leuven.som.api.meeting.PollSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The open date polls of the reader, and those among them that wait for an answer; asked once a request. */
@Named
@RequestScoped
public class OpenPollsBacking {
    @Inject
    private PollOverview polls;

    @Inject
    private PollDrafting drafting;

    private List<PollSummary> open;
    private List<PollSummary> toAnswer;
    private List<PollDraftLine> drafts;

    public List<PollSummary> getAll() {
        if (open == null) {
            open = polls.open();
        }
        return open;
    }

    /** Those in which the reader can choose, and nothing is to be waited for. */
    public List<PollSummary> getToChoose() {
        return getAll().stream().filter(p -> p.mayRun() && p.ready()).toList();
    }

    /** Those that are being made, of the bodies whose meetings the reader runs. */
    public List<PollDraftLine> getDrafts() {
        if (drafts == null) {
            drafts = drafting.drafts();
        }
        return drafts;
    }

    public List<PollSummary> getToAnswer() {
        if (toAnswer == null) {
            toAnswer = polls.toAnswer();
        }
        return toAnswer;
    }
}
