/** The append-only, chained record of every change that matters. Reached through a port; no other area knows it. */
package be.leuven.som.domain.audit;
