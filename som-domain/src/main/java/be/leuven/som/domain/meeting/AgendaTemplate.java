package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Items that come back in the agendas of a body, under a name, so that nobody types them again (sjabloon). */
@Entity
@Table(name = "agenda_template")
public class AgendaTemplate extends Aggregate {
    private static final int MOST_ITEMS = 60;

    @Column(name = "body_id")
    @Convert(converter = UuidConverter.class)
    private UUID bodyId;

    private String name;

    @ElementCollection
    @CollectionTable(name = "agenda_template_item", joinColumns = @JoinColumn(name = "template_id"))
    @OrderColumn(name = "item_position")
    private List<TemplateItem> items = new ArrayList<>();

    protected AgendaTemplate() {
        // for persistence
    }

    public AgendaTemplate(UUID bodyId, String name, List<TemplateItem> items) {
        super(UUID.randomUUID());
        this.bodyId = bodyId;
        this.name = Text.required("templateName", name, 80);
        hold(items);
    }

    /** Replaces what it holds. */
    public final void hold(List<TemplateItem> newItems) {
        if (newItems.isEmpty()) {
            throw DomainException.at("templateName", "template.empty");
        }
        if (newItems.size() > MOST_ITEMS) {
            throw DomainException.at("templateName", "agenda.too-many", MOST_ITEMS);
        }
        items.clear();
        items.addAll(newItems);
    }

    public UUID bodyId() {
        return bodyId;
    }

    public String name() {
        return name;
    }

    public List<TemplateItem> items() {
        return Collections.unmodifiableList(items);
    }
}
