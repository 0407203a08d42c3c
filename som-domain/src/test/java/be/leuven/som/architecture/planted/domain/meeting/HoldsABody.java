package be.leuven.som.architecture.planted.domain.meeting;

import be.leuven.som.domain.structure.Body;

class HoldsABody {
    Body body;
}
