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
        return new Guest(name(row + ".name", name), EmailAddress.of(row + ".email", email));
    }

    /**
     * A name as guests have it.
     *
     * @throws DomainException beside the field
     */
    public static String name(String field, String name) {
        return Text.line(field, name, LONGEST_NAME);
    }
}
