/** Use cases on bodies, seats and mandates. */
package be.leuven.som.application.structure;
