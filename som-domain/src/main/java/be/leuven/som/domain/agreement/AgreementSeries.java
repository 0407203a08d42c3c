package be.leuven.som.domain.agreement;

import be.leuven.som.domain.shared.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * The numbers of the working agreements: 1, 2, 3, … without gaps and never given twice. There is one series.
 *
 * <p>Whoever asks for the next one holds the series until the transaction ends.
 */
@Entity
@Table(name = "agreement_series")
public class AgreementSeries extends Aggregate {
    @Column(name = "last_number")
    private int last;

    protected AgreementSeries() {
        // for persistence
    }

    public AgreementSeries(UUID id) {
        super(id);
    }

    public int next() {
        last++;
        return last;
    }
}
