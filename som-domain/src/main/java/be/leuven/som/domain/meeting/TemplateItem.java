package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/** One item of an agenda template. */
@Embeddable
public class TemplateItem {
    @Enumerated(EnumType.STRING)
    @Column(name = "item_type")
    private AgendaItemType type;

    private String title;

    @Column(name = "planned_minutes")
    private int minutes;

    private String notes;

    protected TemplateItem() {
        // for persistence
    }

    public TemplateItem(AgendaItemType type, String title, int minutes, String notes) {
        if (type == null) {
            throw DomainException.at("agenda", "agenda.type-needed");
        }
        if (minutes < 0 || minutes > AgendaItem.MOST_MINUTES) {
            throw DomainException.at("agenda", "agenda.minutes-out-of-range", AgendaItem.MOST_MINUTES);
        }
        this.type = type;
        this.title = Text.required("agenda", title, 200);
        this.minutes = minutes;
        this.notes = Text.optional("agenda", notes, 4000);
    }

    public AgendaItemType type() {
        return type;
    }

    public String title() {
        return title;
    }

    public int minutes() {
        return minutes;
    }

    public Optional<String> notes() {
        return Optional.ofNullable(notes);
    }
}
