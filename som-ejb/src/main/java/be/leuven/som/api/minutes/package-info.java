/** Minutes: write, circulate, comment, approve, sign, publish, read. For pages and resources. */
package be.leuven.som.api.minutes;
