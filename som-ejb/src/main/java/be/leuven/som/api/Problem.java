package be.leuven.som.api;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that is wrong with what was asked.
 *
 * @param field the name of the command's component that it is about, for instance {@code agenda[2].title}; null when it
 *     is about the whole
 * @param key the message key; pages hold the sentence in each language
 * @param arguments strings, numbers, dates or enums that the sentence speaks of
 */
public record Problem(String field, String key, List<Object> arguments) implements Serializable {}
