package be.leuven.som.api.account;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;

/** A name and a password with the network address they came from, so that guessing can be slowed down by both. */
public class AddressedCredential extends UsernamePasswordCredential {
    private final String address;

    public AddressedCredential(String name, String password, String address) {
        super(name, password);
        this.address = address;
    }

    public String address() {
        return address;
    }
}
