/** What happens by itself, when its time has come. */
package be.leuven.som.infrastructure.rounds;
