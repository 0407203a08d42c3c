package be.leuven.som.web.charter;

import be.leuven.som.api.charter.ConsentAnswering;
import be.leuven.som.api.charter.ConsentAnswering.Asked;
import be.leuven.som.api.charter.ConsultationReading;
import be.leuven.som.api.charter.ConsultationReading.Unspoken;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the charter waits for, on Mijn SOM: an answer for a seat, a word of a partner. */
@Named
@RequestScoped
public class CharterTodoBacking {
    @Inject
    private ConsentAnswering answering;

    @Inject
    private ConsultationReading consultations;

    private List<Asked> asked;
    private List<Unspoken> unspoken;

    @PostConstruct
    void read() {
        asked = answering.waiting();
        unspoken = consultations.unspoken();
    }

    public List<Asked> getAsked() {
        return asked;
    }

    public List<Unspoken> getUnspoken() {
        return unspoken;
    }
}
