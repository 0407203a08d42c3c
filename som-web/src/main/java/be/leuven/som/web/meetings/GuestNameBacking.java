package be.leuven.som.web.meetings;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.meeting.GuestName;
import be.leuven.som.api.meeting.GuestNaming;
import be.leuven.som.api.meeting.RenameGuest;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** Setting right the name of a guest, one at a time, on a page about one meeting. */
@Named
@ViewScoped
public class GuestNameBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private GuestNaming naming;

    @Inject
    private CorrectableGuests correctable;

    @Inject
    private Attempt attempt;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private GuestName asked;
    private String name;

    public void ask(UUID invitationId) {
        asked = found(invitationId).orElse(null);
        name = asked == null ? null : asked.name();
    }

    /** Whether the caller may set right how that one is called. */
    public boolean may(UUID invitationId) {
        return found(invitationId).isPresent();
    }

    private Optional<GuestName> found(UUID invitationId) {
        List<GuestName> guests = Addressed.id(id).map(correctable::of).orElse(List.of());
        return guests.stream()
                .filter(g -> g.invitationId().equals(invitationId))
                .findFirst();
    }

    /** @param page is read again, so that it shows the name as it is now */
    public void save(ReadAgain page) {
        UUID meeting = Addressed.id(id).orElseThrow();
        try {
            if (attempt.done(
                    () -> naming.rename(new RenameGuest(meeting, asked.invitationId(), asked.version(), name)),
                    field -> "name".equals(field) ? "guestName" : field)) {
                attempt.sayHere(words.of("meetings", "guest-name.done"));
                stop();
            }
        } catch (Conflict byAnother) {
            // what was typed stays, beside the name as it is now
            attempt.warn(words.of("meetings", "guest-name.conflict"));
            correctable.forget();
            asked = found(asked.invitationId()).orElse(null);
        }
        correctable.forget();
        page.readAgain();
    }

    public void stop() {
        asked = null;
    }

    /** Whether the form is about that one. */
    public boolean asks(UUID invitationId) {
        return asked != null && asked.invitationId().equals(invitationId);
    }

    /** As it stood when it was asked; null while nothing is. */
    public GuestName getAsked() {
        return asked;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
