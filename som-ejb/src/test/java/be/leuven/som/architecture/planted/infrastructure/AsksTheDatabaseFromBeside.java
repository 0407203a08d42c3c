package be.leuven.som.architecture.planted.infrastructure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

class AsksTheDatabaseFromBeside {
    EntityManager open(EntityManagerFactory factory) {
        return factory.createEntityManager();
    }
}
