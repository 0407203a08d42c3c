package be.leuven.som.web.charter;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.charter.CharterReading;
import be.leuven.som.api.charter.CharterReading.CharterLine;
import be.leuven.som.api.charter.SigningPicture;
import be.leuven.som.api.charter.SigningPicture.Line;
import be.leuven.som.api.charter.SigningPicture.Stage;
import be.leuven.som.api.charter.SigningRounds;
import be.leuven.som.api.charter.SigningView;
import be.leuven.som.api.charter.SigningView.MySignature;
import be.leuven.som.domain.charter.CharterState;
import be.leuven.som.web.form.Addresses;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
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
    private SigningRounds rounds;

    @Inject
    private Attempt attempt;

    @Inject
    private Addresses addresses;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private UUID charterId;
    private SigningPicture picture;
    private LocalDate day;
    private String place;
    private LocalDate from;
    private LocalDate until;

    public void open() {
        charterId = id == null ? now() : addresses.id(id).orElse(null);
        refresh();
        if (picture == null) {
            addresses.notFound();
        }
    }

    /** At the table sits the coordinator. */
    public void openToLead() {
        open();
        if (picture != null && !picture.mayLead()) {
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
    }

    public void openRound() {
        act("opened", () -> rounds.open(charterId, picture.version(), day, place));
    }

    public void comeIntoForce() {
        act("in-force", () -> rounds.comeIntoForce(charterId, picture.version(), from, until));
    }

    private void act(String said, Runnable useCase) {
        try {
            if (attempt.done(useCase)) {
                attempt.sayHere(words.of("signing", "done." + said));
                refresh();
            }
        } catch (Conflict changed) {
            attempt.warn(words.of("signing", "conflict"));
            refresh();
        }
    }

    public SigningPicture getPicture() {
        return picture;
    }

    /** For which partners the viewer may sign. */
    public List<MySignature> getMine() {
        boolean open = picture.state() == CharterState.SIGNING || picture.state() == CharterState.IN_FORCE;
        return open ? view.mine(charterId) : List.of();
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

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
