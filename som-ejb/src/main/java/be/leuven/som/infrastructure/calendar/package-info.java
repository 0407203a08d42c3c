/** Meetings as iCalendar. */
package be.leuven.som.infrastructure.calendar;
