package be.leuven.som.api.network;

import java.io.Serializable;
import java.time.LocalDate;

/** @param from the day on which it asked to take part, under that name; null for today */
public record RegisterPartner(String name, LocalDate from, PartnerDescription description) implements Serializable {}
