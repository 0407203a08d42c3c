/** Mails on their way out. Reached through a port; no other area knows it. */
package be.leuven.som.domain.notice;
