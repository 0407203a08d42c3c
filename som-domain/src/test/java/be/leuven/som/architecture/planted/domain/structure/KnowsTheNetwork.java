package be.leuven.som.architecture.planted.domain.structure;

import be.leuven.som.architecture.planted.domain.network.KnowsTheStructure;

/** May do so; only together with its counterpart it closes a circle. */
public class KnowsTheNetwork {
    public KnowsTheStructure other() {
        return new KnowsTheStructure();
    }
}
