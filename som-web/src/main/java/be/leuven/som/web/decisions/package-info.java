/** Pages of decisions and actions. */
package be.leuven.som.web.decisions;
