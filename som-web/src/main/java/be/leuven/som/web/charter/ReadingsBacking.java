package be.leuven.som.web.charter;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.charter.CharterKeeping;
import be.leuven.som.api.charter.CharterKeeping.ReadingMeeting;
import be.leuven.som.api.charter.CharterKeeping.Readings;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** In which meetings of the council the version that is written is read. */
@Named
@ViewScoped
public class ReadingsBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CharterKeeping keeping;

    @Inject
    private WriteCharterBacking page;

    @Inject
    private Attempt attempt;

    @Inject
    private Words words;

    private List<ReadingMeeting> meetings;
    private UUID first;
    private UUID last;

    @PostConstruct
    void read() {
        meetings = keeping.meetings();
        Readings set = keeping.readings(page.getCharter().line().id());
        first = set.first();
        last = set.last();
    }

    public void save() {
        try {
            if (attempt.done(() -> keeping.read(
                    page.getCharter().line().id(), page.getCharter().version(), first, last))) {
                attempt.sayHere(words.of("charter", "done.readings"));
            }
        } catch (Conflict changed) {
            attempt.warn(words.of("charter", "changed"));
        }
        page.open();
    }

    public List<ReadingMeeting> getMeetings() {
        return meetings;
    }

    public UUID getFirst() {
        return first;
    }

    public void setFirst(UUID first) {
        this.first = first;
    }

    public UUID getLast() {
        return last;
    }

    public void setLast(UUID last) {
        this.last = last;
    }
}
