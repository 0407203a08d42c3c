/** The clock. */
package be.leuven.som.infrastructure.time;
