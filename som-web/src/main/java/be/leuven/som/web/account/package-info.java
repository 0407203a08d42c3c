/** Signing in, and the pages behind personal links. */
package be.leuven.som.web.account;
