/** What the city's IT asks, answered: behind {@link be.leuven.som.api.city.v1}, for callers over IIOP only. */
package be.leuven.som.application.city;
