package be.leuven.som.architecture.planted.domain.meeting;

import jakarta.persistence.EntityManager;

class AsksTheEntityManager {
    private EntityManager database;

    Object find(Object id) {
        return database.find(Object.class, id);
    }
}
