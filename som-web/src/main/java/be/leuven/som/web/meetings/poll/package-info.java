/**
 * Date polls: making one on {@code /meetings/poll}, one poll on {@code /meetings/dates/<id>}, and answering by the personal
 * link of a mail on {@code /poll/<link>}.
 */
package be.leuven.som.web.meetings.poll;
