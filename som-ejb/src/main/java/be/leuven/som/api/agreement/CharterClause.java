package be.leuven.som.api.agreement;

import be.leuven.som.api.Localized;
import java.io.Serializable;

/** A clause of the charter that everybody reads, as an agreement names it: {@code 5.1 Op tijd}. */
public record CharterClause(String number, Localized heading) implements Serializable {}
