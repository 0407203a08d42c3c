package be.leuven.som.api.decision;

import java.io.Serializable;

/** Voices on a proposal, one a seat. */
public record VoteCount(int inFavour, int against, int abstained) implements Serializable {}
