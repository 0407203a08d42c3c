package be.leuven.som.web.room;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.room.LiveRoom;
import be.leuven.som.api.room.RoomNotes;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The notes of all items, saved with a button; a script saves them while they are typed, see {@link NoteServlet}. */
@Named
@ViewScoped
public class NotesBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LiveBacking live;

    @Inject
    private RoomNotes notes;

    @Inject
    private Attempt attempt;

    @Inject
    private Words words;

    private List<NoteForm> forms = List.of();

    @PostConstruct
    void read() {
        forms = live.getRoom().items().stream().map(NoteForm::new).toList();
    }

    /** Keeps a note; when somebody else wrote meanwhile, what was typed stays and theirs is shown beside it. */
    public void save(NoteForm form) {
        LiveRoom room = live.getRoom();
        try {
            attempt.result(() -> notes.write(room.meetingId(), form.itemId(), form.getVersion(), form.getText()))
                    .ifPresent(form::kept);
        } catch (Conflict changed) {
            attempt.warn(words.of("live", "note.clash"));
            notes.note(room.meetingId(), form.itemId()).ifPresent(form::clashes);
        }
    }

    public List<NoteForm> getForms() {
        return forms;
    }
}
