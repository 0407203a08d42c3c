/** Goals, to read. For pages and resources. */
package be.leuven.som.api.ambition;
