package be.leuven.som.web.charter;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.charter.SigningPicture;
import be.leuven.som.api.charter.SigningRounds;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Opening a version for signature, and letting it come into force. */
@Named
@ViewScoped
public class LeadSigningBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SigningBacking signing;

    @Inject
    private SigningRounds rounds;

    @Inject
    private Attempt attempt;

    @Inject
    private Words words;

    private LocalDate day;
    private String place;
    private LocalDate from;
    private LocalDate until;

    public void openRound() {
        SigningPicture seen = signing.getPicture();
        act("opened", () -> rounds.open(seen.charterId(), seen.version(), day, place));
    }

    public void comeIntoForce() {
        SigningPicture seen = signing.getPicture();
        act("in-force", () -> rounds.comeIntoForce(seen.charterId(), seen.version(), from, until));
    }

    private void act(String said, Runnable useCase) {
        try {
            if (attempt.done(useCase)) {
                attempt.sayHere(words.of("signing", "done." + said));
                signing.refresh();
            }
        } catch (Conflict changed) {
            attempt.warn(words.of("signing", "conflict"));
            signing.refresh();
        }
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
