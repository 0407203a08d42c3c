package be.leuven.som.architecture.planted.infrastructure.persistence;

import jakarta.persistence.EntityManager;

/** Breaks no rule itself. */
public class JpaMeetings {
    EntityManager database;
}
