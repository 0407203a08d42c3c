package be.leuven.som.web.charter;

import be.leuven.som.api.charter.ClauseConsultation;
import be.leuven.som.api.charter.ConsultationReading;
import be.leuven.som.web.decisions.Asked;
import be.leuven.som.web.layout.Addressed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** The clause that {@code /charter/amend/<version>/<clause>} speaks of, with what partners said on it. */
@Named
@ViewScoped
public class AmendedClause implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConsultationReading reading;

    @Inject
    private Addressed addressed;

    @Inject
    @Param(pathIndex = 0)
    private String charter;

    @Inject
    @Param(pathIndex = 1)
    private String clause;

    private ClauseConsultation view;

    /** Reads it as it is now. */
    public void open() {
        UUID charterId = Asked.id(charter);
        view = addressed.found(charterId == null ? null : clause, key -> reading.clause(charterId, key));
    }

    public ClauseConsultation getView() {
        return view;
    }
}
