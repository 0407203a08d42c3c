/** The charter: write, consult, adopt, keep, read. For pages and resources. */
package be.leuven.som.api.charter;
