package be.leuven.som.api.meeting;

import java.io.Serializable;

/** Somebody without a seat who is asked all the same, as typed: with the address to which the personal link goes. */
public record NamedGuest(String name, String email) implements Serializable {}
