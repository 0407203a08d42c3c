package be.leuven.som.web.charter;

import be.leuven.som.api.charter.CharterReading;
import be.leuven.som.api.charter.CharterReading.CharterLine;
import be.leuven.som.api.charter.SigningPicture;
import be.leuven.som.api.charter.SigningPicture.Line;
import be.leuven.som.api.charter.SigningPicture.Stage;
import be.leuven.som.api.charter.SigningView;
import be.leuven.som.api.charter.SigningView.MySignature;
import be.leuven.som.domain.charter.CharterState;
import be.leuven.som.web.form.Addresses;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** How far the signing of a version is: of the one in the address, else of the one that is signed now. */
@Named
@ViewScoped
public class SigningBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Set<CharterState> SIGNED =
            Set.of(CharterState.ADOPTED, CharterState.SIGNING, CharterState.IN_FORCE);

    @Inject
    private CharterReading reading;

    @Inject
    private SigningView view;

    @Inject
    private Addresses addresses;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private UUID charterId;
    private SigningPicture picture;
    private List<MySignature> mine;

    public void open() {
        charterId = id == null ? now() : addresses.id(id).orElse(null);
        refresh();
        if (picture == null) {
            addresses.notFound();
        }
    }

    /** At the table sits the coordinator. */
    public void openTable() {
        open();
        if (picture != null && !picture.mayHost()) {
            addresses.notFound();
        }
    }

    private UUID now() {
        return reading.versions().stream()
                .filter(v -> SIGNED.contains(v.state()))
                .min(Comparator.comparing(CharterLine::state))
                .map(CharterLine::id)
                .orElse(null);
    }

    public void refresh() {
        picture = charterId == null ? null : view.of(charterId).orElse(null);
        mine = null;
    }

    public SigningPicture getPicture() {
        return picture;
    }

    /** For which partners the viewer may sign. */
    public List<MySignature> getMine() {
        if (mine == null) {
            mine = view.mine(charterId);
        }
        return mine;
    }

    /** Those for the seals: who left before it could sign has none. */
    public List<Line> getSeals() {
        return picture.partners().stream().filter(p -> p.stage() != Stage.LEFT).toList();
    }

    /** Those who may still sign. */
    public List<Line> getWaiting() {
        return picture.partners().stream()
                .filter(p -> p.stage() == Stage.WAITING || p.stage() == Stage.DECLINED)
                .toList();
    }

    /** The one that signed last, or null. */
    public Line getLatest() {
        return picture.partners().stream()
                .filter(p -> p.stage() == Stage.SIGNED)
                .max(Comparator.comparing(Line::at))
                .orElse(null);
    }
}
