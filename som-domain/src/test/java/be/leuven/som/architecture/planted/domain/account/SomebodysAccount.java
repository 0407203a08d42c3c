package be.leuven.som.architecture.planted.domain.account;

/** Breaks no rule itself. */
public class SomebodysAccount {}
