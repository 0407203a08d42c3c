package be.leuven.som.domain.network;

/** How a partner takes part: it provides education (onderwijsmaker), supports it (onderwijsondersteuner), or is the city. */
public enum PartnerRole {
    PROVIDER,
    SUPPORTER,
    CITY
}
