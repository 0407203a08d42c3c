/** Planning a meeting on one page: {@code /meetings/new} and {@code /meetings/edit/<id>}. */
package be.leuven.som.web.meetings.plan;
