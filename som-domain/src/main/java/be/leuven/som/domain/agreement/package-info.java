/**
 * How partners work together: working agreements with their revisions, the rules in them that the software obeys, and how
 * well they are kept. Knows {@code decision}.
 */
package be.leuven.som.domain.agreement;
