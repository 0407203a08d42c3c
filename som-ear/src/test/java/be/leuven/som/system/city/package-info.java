/** The city's IT at the door: the sample client of {@code docs/city-client}, as a program of its own, over IIOP. */
package be.leuven.som.system.city;
