package be.leuven.som.domain.network;

import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;

/** Where an organisation has its seat, in Belgium: street and number, a postcode of four digits, a town. */
@Embeddable
public class PostalAddress {
    private static final Pattern POSTCODE = Pattern.compile("[1-9]\\d{3}");

    @Column(name = "street")
    private String street;

    @Column(name = "postcode")
    private String postcode;

    @Column(name = "town")
    private String town;

    protected PostalAddress() {
        // for persistence
    }

    private PostalAddress(String street, String postcode, String town) {
        this.street = Text.required("street", street, 200);
        this.postcode = Text.required("postcode", postcode, 10);
        this.town = Text.required("town", town, 100);
        if (!POSTCODE.matcher(this.postcode).matches()) {
            throw DomainException.at("postcode", "address.postcode");
        }
    }

    /**
     * The address, or null when all of it is blank.
     *
     * @throws DomainException beside what is missing of an address that is not given whole
     */
    public static PostalAddress of(String street, String postcode, String town) {
        boolean none = Text.optional("street", street, 200) == null
                && Text.optional("postcode", postcode, 10) == null
                && Text.optional("town", town, 100) == null;
        return none ? null : new PostalAddress(street, postcode, town);
    }

    public String street() {
        return street;
    }

    public String postcode() {
        return postcode;
    }

    public String town() {
        return town;
    }

    /** As it stands on one line of a letter. */
    public String line() {
        return street + ", " + postcode + " " + town;
    }
}
