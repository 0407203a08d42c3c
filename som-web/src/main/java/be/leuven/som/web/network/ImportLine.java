package be.leuven.som.web.network;

import be.leuven.som.api.network.SheetPreview.Outcome;
import java.io.Serializable;
import java.util.List;

/** A row of a file, and what is to be said of it. */
public record ImportLine(int number, String what, Outcome outcome, List<String> sentences) implements Serializable {}
