package be.leuven.som.architecture.planted.api.city.v1;

import java.io.Serializable;

record IsARecord(String title) implements Serializable {}
