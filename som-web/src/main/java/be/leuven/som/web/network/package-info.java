/** The partners of the network: the list, and the page of each. */
package be.leuven.som.web.network;
