package be.leuven.som.application.meeting;

import be.leuven.som.api.meeting.PollDraftLine;
import java.util.List;

/** Lists of date polls that are being made, read straight from the database. */
public interface PollDraftQueries {
    /** Of the bodies whose meetings the viewer runs, by title. */
    List<PollDraftLine> drafts(MeetingQueries.Viewer viewer, int most);
}
