/** Use cases on accounts, signing in and personal links. */
package be.leuven.som.application.account;
