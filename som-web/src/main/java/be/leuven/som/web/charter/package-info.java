/** Pages of the charter. */
package be.leuven.som.web.charter;
