/** Series of meetings: the list, the planning of a working year, and one series with its meetings. */
package be.leuven.som.web.meetings.series;
