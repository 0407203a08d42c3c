/** Taking and reading decisions, and following up actions. */
package be.leuven.som.application.decision;
