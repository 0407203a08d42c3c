package be.leuven.som.architecture.planted.infrastructure;

/** Breaks no rule itself. */
public class SomeAdapter {}
