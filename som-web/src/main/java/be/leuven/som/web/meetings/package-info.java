/** The pages that show meetings to those who sit in them: start page, list, calendar, one meeting, attendance. */
package be.leuven.som.web.meetings;
