package be.leuven.som.web.charter;

import be.leuven.som.api.charter.CharterReading;
import be.leuven.som.api.charter.CharterReading.ClauseLine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The clauses of the present charter, to choose one of. */
@Named
@RequestScoped
public class ClausesBacking {
    @Inject
    private CharterReading reading;

    private List<ClauseLine> all;

    @PostConstruct
    void read() {
        all = reading.clauses();
    }

    public List<ClauseLine> getAll() {
        return all;
    }
}
