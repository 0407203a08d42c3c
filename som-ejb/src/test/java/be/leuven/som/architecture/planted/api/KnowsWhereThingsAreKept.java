package be.leuven.som.architecture.planted.api;

import be.leuven.som.architecture.planted.infrastructure.persistence.JpaMeetings;

interface KnowsWhereThingsAreKept {
    JpaMeetings meetings();
}
