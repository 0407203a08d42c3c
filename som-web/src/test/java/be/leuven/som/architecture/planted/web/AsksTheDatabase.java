package be.leuven.som.architecture.planted.web;

import jakarta.persistence.EntityManager;
import javax.sql.DataSource;

class AsksTheDatabase {
    EntityManager database;
    DataSource source;
}
