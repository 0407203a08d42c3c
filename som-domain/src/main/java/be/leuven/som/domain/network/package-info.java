/** Who takes part in the network: partner organisations, people, and who speaks for whom. Knows no other area. */
package be.leuven.som.domain.network;
