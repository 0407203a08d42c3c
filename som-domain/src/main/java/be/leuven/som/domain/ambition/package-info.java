/** From dreams to actions: the goals of the network. Used by the use cases that show or move ambition. */
package be.leuven.som.domain.ambition;
