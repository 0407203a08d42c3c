/** The record of what was done, for administrators. */
package be.leuven.som.api.audit;
