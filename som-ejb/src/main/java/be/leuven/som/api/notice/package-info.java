/** Mails on their way out, for administrators. */
package be.leuven.som.api.notice;
