/** Sending what waits in the outbox. */
package be.leuven.som.infrastructure.mail;
