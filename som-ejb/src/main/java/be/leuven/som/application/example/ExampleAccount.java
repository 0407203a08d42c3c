package be.leuven.som.application.example;

/**
 * An account of the example that is worth signing in with.
 *
 * @param email the name to sign in with
 * @param who what its owner is in the network, in Dutch
 */
public record ExampleAccount(String email, String who) {}
