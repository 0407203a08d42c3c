/** Minutes from facts: putting them together, freezing them, and what people do with them. */
package be.leuven.som.application.minutes;
