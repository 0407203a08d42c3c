package be.leuven.som.domain.agreement;

import be.leuven.som.domain.shared.AgreedBy;

/** A value that was agreed, and the working agreement that says so. */
public record Agreed<T>(T value, AgreedBy by) {}
