package be.leuven.som.api.account;

import java.io.Serializable;

/**
 * Makes an account. When the address is that of a person in the network, the account is that person's.
 *
 * @param language "nl" or "en", for the mail
 */
public record InviteAccount(String email, String name, boolean administrator, String language)
        implements Serializable {}
