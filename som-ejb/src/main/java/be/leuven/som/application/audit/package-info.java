/** The record of what was done: kept by every use case that changes something, read by administrators. */
package be.leuven.som.application.audit;
