/** How the network is organised, now and on any date: bodies, their seats, and who holds them. Knows {@code network}. */
package be.leuven.som.domain.structure;
