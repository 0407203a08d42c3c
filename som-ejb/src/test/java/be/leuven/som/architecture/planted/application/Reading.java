package be.leuven.som.architecture.planted.application;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands in for the real one, which the rules know by its name. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Reading {}
