/**
 * A network to look at: partners, people, bodies, goals, meetings and accounts for a first acquaintance with SOM.
 *
 * <p>Only start-up uses it, on an empty database and when asked. The organisations are real unless marked "(fictief)";
 * every person is a role at an example.org address. What happens goes through the verbs of the domain, so that the
 * example obeys each rule that real use must obey.
 */
package be.leuven.som.application.example;
