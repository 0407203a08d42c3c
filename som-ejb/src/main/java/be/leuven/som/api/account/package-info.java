/** Accounts, signing in, and the personal links that set a password. For pages. */
package be.leuven.som.api.account;
