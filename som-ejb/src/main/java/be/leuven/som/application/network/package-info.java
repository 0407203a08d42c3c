/** Use cases on partners. */
package be.leuven.som.application.network;
