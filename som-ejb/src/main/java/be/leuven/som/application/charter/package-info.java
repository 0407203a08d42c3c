/** Use cases of the charter. */
package be.leuven.som.application.charter;
