/** Bodies, seats and who holds them, to read. For pages and resources. */
package be.leuven.som.api.structure;
