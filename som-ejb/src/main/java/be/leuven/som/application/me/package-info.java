/** What the one who signed in is and has to do. */
package be.leuven.som.application.me;
