package be.leuven.som.architecture.planted.application;

import jakarta.persistence.EntityManager;

class AsksTheDatabase {
    EntityManager database;
}
