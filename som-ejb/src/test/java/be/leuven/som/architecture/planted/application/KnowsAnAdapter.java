package be.leuven.som.architecture.planted.application;

import be.leuven.som.architecture.planted.infrastructure.persistence.JpaMeetings;

class KnowsAnAdapter {
    JpaMeetings meetings;
}
