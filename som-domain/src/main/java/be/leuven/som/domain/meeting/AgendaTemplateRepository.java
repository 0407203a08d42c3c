package be.leuven.som.domain.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where agenda templates are kept. */
public interface AgendaTemplateRepository {
    void add(AgendaTemplate template);

    void remove(AgendaTemplate template);

    Optional<AgendaTemplate> find(UUID id);

    /** Those of the body, by name. */
    List<AgendaTemplate> of(UUID bodyId);
}
