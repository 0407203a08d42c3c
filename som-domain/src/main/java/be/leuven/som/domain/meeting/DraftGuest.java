package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.Text;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;

/** A guest as far as a draft knows: name or address may be missing, or no address yet. */
@Embeddable
public class DraftGuest {
    private static final int LONGEST = 254;

    private String name;
    private String email;

    protected DraftGuest() {
        // for persistence
    }

    /** @param row where the fields stand, such as "guests[2]" */
    public DraftGuest(String row, String name, String email) {
        this.name = Text.optional(row + ".name", name, LONGEST);
        this.email = Text.optional(row + ".email", email, LONGEST);
    }

    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DraftGuest guest
                && Objects.equals(name, guest.name)
                && Objects.equals(email, guest.email);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, email);
    }
}
