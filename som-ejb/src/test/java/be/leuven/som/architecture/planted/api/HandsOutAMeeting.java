package be.leuven.som.architecture.planted.api;

import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.Quorum;
import java.util.List;

interface HandsOutAMeeting {
    List<Meeting> entities();

    /** As it should be. */
    MeetingState word();

    /** As it should be. */
    Quorum quorum();
}
