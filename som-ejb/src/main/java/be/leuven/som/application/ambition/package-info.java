/** Use cases on goals. */
package be.leuven.som.application.ambition;
