package be.leuven.som.web.structure;

import be.leuven.som.api.structure.BodyDetails;
import be.leuven.som.api.structure.StructureView;
import be.leuven.som.web.layout.Addressed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;

/** One body with its seats, and who holds them on a day. */
@Named
@RequestScoped
public class BodyBacking {
    @Inject
    @Param(pathIndex = 0)
    private String id;

    @Inject
    private StructureView structure;

    @Inject
    private AskedDay askedDay;

    @Inject
    private Addressed addressed;

    private BodyDetails body;

    public void open() {
        body = addressed.found(id, found -> structure.body(found, askedDay.getDay()));
    }

    public BodyDetails getBody() {
        return body;
    }

    /** Whether the body was not there yet, or no longer, on that day. */
    public boolean isAbsent() {
        return askedDay.getDay().isBefore(body.from())
                || (body.until() != null && askedDay.getDay().isAfter(body.until()));
    }

    public List<BodyDetails.SeatView> getVacancies() {
        return body.seats().stream().filter(BodyDetails.SeatView::vacant).toList();
    }
}
