package be.leuven.som.application.decision;

import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.Quorum;

/** Where the quorum of a meeting stands at this moment, by what is recorded of it. */
public interface MeetingQuorum {
    /** @throws be.leuven.som.domain.shared.DomainException when nothing is known of who is there */
    Quorum of(Meeting meeting);
}
