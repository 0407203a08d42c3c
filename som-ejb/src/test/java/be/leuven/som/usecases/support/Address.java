package be.leuven.som.usecases.support;

import java.util.UUID;

/** Addresses that no other test uses. */
public final class Address {
    private Address() {}

    public static String fresh() {
        return "proef-" + UUID.randomUUID() + "@example.org";
    }
}
