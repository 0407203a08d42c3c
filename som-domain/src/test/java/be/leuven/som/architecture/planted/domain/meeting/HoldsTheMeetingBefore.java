package be.leuven.som.architecture.planted.domain.meeting;

import be.leuven.som.domain.shared.Aggregate;

/** An aggregate of the same area, but another one. */
abstract class HoldsTheMeetingBefore extends Aggregate {
    HoldsTheMeetingBefore before;
}
