/** Writing mails into the outbox, and reading it. */
package be.leuven.som.application.notice;
