/** Partners: to read, to keep, to apply as one, and to bring in and out as a file. For pages and resources. */
package be.leuven.som.api.network;
