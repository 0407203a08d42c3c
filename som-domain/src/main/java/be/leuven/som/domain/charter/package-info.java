/**
 * The text that binds the network: its versions from draft to renewal, their clauses, and what partners want changed in
 * them. Knows {@code decision}.
 */
package be.leuven.som.domain.charter;
