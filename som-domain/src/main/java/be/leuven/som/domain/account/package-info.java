/** Who may sign in, and the links that let someone in once. No other area knows it. */
package be.leuven.som.domain.account;
