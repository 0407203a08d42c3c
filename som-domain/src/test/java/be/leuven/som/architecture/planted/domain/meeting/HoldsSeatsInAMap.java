package be.leuven.som.architecture.planted.domain.meeting;

import be.leuven.som.domain.structure.Seat;
import java.util.List;
import java.util.Map;

class HoldsSeatsInAMap {
    Map<String, List<Seat>> seats;
}
