package be.leuven.som.web.charter;

import be.leuven.som.api.charter.ConsentPicture;
import be.leuven.som.api.charter.ConsentReading;
import be.leuven.som.web.layout.Addressed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;

/** A round of consent over a period, as it stands. */
@Named
@ViewScoped
public class ConsentBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConsentReading reading;

    @Inject
    private Addressed addressed;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private ConsentPicture picture;

    public void open() {
        picture = addressed.found(id, reading::round);
    }

    public ConsentPicture getPicture() {
        return picture;
    }

    /** What is asked in the wording after this one, or null. */
    public String getNextProposal() {
        return picture.next() == null
                ? null
                : reading.round(picture.next()).map(p -> p.line().proposal()).orElse(null);
    }
}
