package be.leuven.som.architecture.planted.web;

import be.leuven.som.api.meeting.MeetingSummary;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.Quorum;

class ShowsAnEntity {
    Meeting meeting;

    /** As it should be. */
    MeetingSummary summary;

    /** As it should be. */
    MeetingState state;

    /** As it should be. */
    Quorum quorum;
}
