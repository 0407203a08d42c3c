/** Use cases on series of meetings; they change meetings only through the use cases on one meeting. */
package be.leuven.som.application.series;
