package be.leuven.som.web.meetings.plan;

import be.leuven.som.api.agenda.AgendaBuilding;
import be.leuven.som.api.agenda.AgendaTemplateView;
import be.leuven.som.api.agenda.AgendaTemplates;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What saves typing: a meeting like the last one, and templates to use, keep and throw away. */
@Named
@ViewScoped
public class PlanStartBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AgendaBuilding building;

    @Inject
    private AgendaTemplates templates;

    @Inject
    private OpenPlan open;

    @Inject
    private PlanMeetingBacking plan;

    @Inject
    private Attempt attempt;

    @Inject
    private Words words;

    private UUID askedFor;
    private List<AgendaTemplateView> known;
    private UUID templateId;
    private String templateName;

    public void likeTheLast() {
        open.getForm().takeOver(building.likeTheLast(open.getForm().getBodyId()));
        plan.changed();
    }

    public void use() {
        getTemplates().stream().filter(t -> t.id().equals(templateId)).forEach(t -> {
            t.items().forEach(item -> open.getForm().add(ItemForm.of(item)));
            plan.changed();
        });
    }

    public void save() {
        PlanForm form = open.getForm();
        if (attempt.done(
                () -> templates.save(form.getBodyId(), templateName, form.plan().agenda()))) {
            attempt.sayHere(words.of("agenda", "template.saved"));
            templateName = null;
            known = null;
        }
    }

    public void remove() {
        if (templateId != null && attempt.done(() -> templates.remove(templateId))) {
            attempt.sayHere(words.of("agenda", "template.removed"));
            templateId = null;
            known = null;
        }
    }

    public List<AgendaTemplateView> getTemplates() {
        UUID body = open.getForm().getBodyId();
        if (known == null || !Objects.equals(askedFor, body)) {
            askedFor = body;
            known = body == null ? List.of() : templates.of(body);
        }
        return known;
    }

    public UUID getTemplateId() {
        return templateId;
    }

    public void setTemplateId(UUID templateId) {
        this.templateId = templateId;
    }

    public String getTemplateName() {
        return templateName;
    }

    public void setTemplateName(String templateName) {
        this.templateName = templateName;
    }
}
