/** Pages of minutes. */
package be.leuven.som.web.minutes;
