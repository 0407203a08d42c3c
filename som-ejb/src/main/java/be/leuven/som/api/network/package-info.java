/** Partners, to read. For pages and resources. */
package be.leuven.som.api.network;
