/** What was decided and what must be done: decisions with their numbers and relations, and action items. Knows {@code meeting}. */
package be.leuven.som.domain.decision;
