package be.leuven.som.architecture.planted.api.city.v1;

import be.leuven.som.domain.meeting.MeetingState;

interface KnowsTheInside {
    MeetingState state();
}
