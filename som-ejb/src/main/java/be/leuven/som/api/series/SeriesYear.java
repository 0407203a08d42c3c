package be.leuven.som.api.series;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A working year in which a series can be planned.
 *
 * @param start the calendar year in which it begins
 * @param name such as 2014–2015
 * @param from the first day that is worth planning on
 * @param until the day before the summer break
 */
public record SeriesYear(int start, String name, LocalDate from, LocalDate until) implements Serializable {}
