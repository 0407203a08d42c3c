package be.leuven.som.api.network;

import java.io.Serializable;

/**
 * An organisation asks to take part.
 *
 * @param motive why
 * @param applicantFunction what the applicant does there, or null
 * @param language "nl" or "en", for the mails that follow
 * @param address the network address that it comes from
 */
public record ApplyAsPartner(
        String name,
        PartnerDescription description,
        String motive,
        String applicantName,
        String applicantEmail,
        String applicantFunction,
        String language,
        String address)
        implements Serializable {}
