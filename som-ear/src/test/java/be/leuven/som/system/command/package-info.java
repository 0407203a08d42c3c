/** The command {@code ./som}, as a person at a terminal meets it. */
package be.leuven.som.system.command;
