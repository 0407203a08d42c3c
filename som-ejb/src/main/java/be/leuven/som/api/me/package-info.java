/** What the one who signed in is and has to do. For pages. */
package be.leuven.som.api.me;
