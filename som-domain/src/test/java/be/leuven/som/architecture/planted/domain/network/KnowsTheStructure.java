package be.leuven.som.architecture.planted.domain.network;

import be.leuven.som.architecture.planted.domain.structure.KnowsTheNetwork;

public class KnowsTheStructure {
    public KnowsTheNetwork other() {
        return new KnowsTheNetwork();
    }
}
