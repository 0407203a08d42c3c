package be.leuven.som.architecture.planted.application;

/** Breaks no rule itself. */
public class SomeUseCaseBean {}
