/**
 * The contract with the city's IT, version 1: what its programs may ask of SOM over IIOP.
 *
 * <p>Published by itself, as the EJB client jar, for programs that have nothing else of SOM. So nothing here knows the rest
 * of SOM, and what is published stays: a field may be added, none renamed or removed; another shape is another version,
 * beside this one. The types are final serialisable classes whose fields are strings and numbers, because records and
 * {@code java.time} do not travel over IIOP by themselves; the accessors speak {@code java.time} nevertheless.
 */
package be.leuven.som.api.city.v1;
