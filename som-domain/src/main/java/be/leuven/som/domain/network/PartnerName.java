package be.leuven.som.domain.network;

import be.leuven.som.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A name that a partner bears from a day on. */
@Embeddable
public class PartnerName {
    @Column(name = "partner_name")
    private String name;

    @Column(name = "valid_from")
    private LocalDate from;

    protected PartnerName() {
        // for persistence
    }

    PartnerName(String name, LocalDate from) {
        this.name = Text.required("name", name, 200);
        this.from = from;
    }

    public String name() {
        return name;
    }

    public LocalDate from() {
        return from;
    }
}
