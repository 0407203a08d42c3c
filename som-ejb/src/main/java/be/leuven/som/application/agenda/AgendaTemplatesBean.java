package be.leuven.som.application.agenda;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.agenda.AgendaTemplateView;
import be.leuven.som.api.agenda.AgendaTemplates;
import be.leuven.som.api.meeting.PlanMeeting;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.AgendaTemplate;
import be.leuven.som.domain.meeting.AgendaTemplateRepository;
import be.leuven.som.domain.meeting.TemplateItem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class AgendaTemplatesBean implements AgendaTemplates {
    @Inject
    private AgendaTemplateRepository templates;

    @Inject
    private Authority authority;

    @Inject
    private AuditTrail audit;

    @Override
    @Reading
    public List<AgendaTemplateView> of(UUID bodyId) {
        authority.requireRunning(bodyId);
        return templates.of(bodyId).stream().map(AgendaTemplatesBean::view).toList();
    }

    @Override
    public void save(UUID bodyId, String name, List<PlanMeeting.Item> items) {
        authority.requireRunning(bodyId);
        List<TemplateItem> kept = items.stream()
                .filter(i -> i.originKind() == null)
                .map(i -> new TemplateItem(i.type(), i.title(), i.minutes(), i.notes()))
                .toList();
        AgendaTemplate template = new AgendaTemplate(bodyId, name, kept);
        Optional<AgendaTemplate> before = templates.of(bodyId).stream()
                .filter(t -> t.name().equalsIgnoreCase(template.name()))
                .findFirst();
        before.ifPresentOrElse(known -> known.hold(kept), () -> templates.add(template));
        audit.record("template.saved", before.orElse(template).id());
    }

    @Override
    public void remove(UUID templateId) {
        AgendaTemplate template =
                templates.find(templateId).orElseThrow(() -> new NotAllowed("know of template " + templateId));
        authority.requireRunning(template.bodyId());
        templates.remove(template);
        audit.record("template.removed", templateId);
    }

    private static AgendaTemplateView view(AgendaTemplate template) {
        return new AgendaTemplateView(
                template.id(),
                template.name(),
                template.items().stream()
                        .map(i -> new PlanMeeting.Item(
                                null,
                                i.type(),
                                i.title(),
                                i.minutes(),
                                null,
                                i.notes().orElse(null)))
                        .toList());
    }
}
