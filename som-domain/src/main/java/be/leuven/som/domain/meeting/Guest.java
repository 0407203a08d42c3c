package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.EmailAddress;
import be.leuven.som.domain.shared.Text;

/** Somebody without a seat who is asked all the same, by name and address (genodigde). */
public record Guest(String name, EmailAddress email) {
    private static final int LONGEST_NAME = 120;

    /**
     * @param row where the fields "name" and "email" stand, such as "guests[2]"
     * @throws DomainException beside the field that is wrong; a name is one line, since it goes into the head of a mail
     */
    static Guest of(String row, String name, String email) {
        String called = Text.required(row + ".name", name, LONGEST_NAME);
        if (called.chars().anyMatch(Character::isISOControl)) {
            throw DomainException.at(row + ".name", "text.control-characters");
        }
        return new Guest(called, address(row + ".email", email));
    }

    private static EmailAddress address(String field, String email) {
        try {
            return EmailAddress.of(email);
        } catch (DomainException refused) {
            throw DomainException.at(field, refused.key(), refused.arguments().toArray());
        }
    }
}
