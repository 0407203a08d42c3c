package be.leuven.som.architecture.planted.application;

import be.leuven.som.domain.meeting.MinutesDeadline;
import be.leuven.som.domain.meeting.NoticePolicy;
import be.leuven.som.domain.meeting.QuorumPolicy;
import be.leuven.som.domain.network.RepresentationPolicy;

/** Takes what is usual without asking what was agreed. */
class KnowsBetterThanTheAgreement {
    int notice() {
        return NoticePolicy.STANDARD.days();
    }

    int quorum() {
        return QuorumPolicy.STANDARD.numerator();
    }

    int minutes() {
        return MinutesDeadline.STANDARD.workingDays();
    }

    int representatives() {
        return RepresentationPolicy.STANDARD.each();
    }
}
