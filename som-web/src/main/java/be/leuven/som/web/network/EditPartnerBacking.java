package be.leuven.som.web.network;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.network.PartnerDescription;
import be.leuven.som.api.network.PartnerDetails;
import be.leuven.som.api.network.PartnerDirectory;
import be.leuven.som.api.network.PartnerKeeping;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import be.leuven.som.web.layout.Addressed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Saying again what a partner is; when somebody else did meanwhile, both are shown. */
@Named
@ViewScoped
public class EditPartnerBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerDirectory directory;

    @Inject
    private PartnerKeeping keeping;

    @Inject
    private Attempt attempt;

    @Inject
    private Addressed addressed;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private PartnerDetails known;
    private PartnerDescription theirs;
    private PartnerForm form = new PartnerForm();

    public void open() {
        known = addressed.found(id, key -> directory.partner(key).filter(EditPartnerBacking::mine));
        if (known != null) {
            form = PartnerForm.of(known.description());
        }
    }

    private static boolean mine(PartnerDetails partner) {
        return partner.inside() != null && partner.inside().mayKeep();
    }

    public void save() {
        try {
            if (attempt.done(() -> keeping.describe(known.id(), known.version(), form.description()))) {
                attempt.say(words.of("partners", "done.described"));
                Faces.redirect("partner/%s", known.id());
            }
        } catch (Conflict changed) {
            attempt.warn(words.of("partners", "conflict"));
            known = directory.partner(known.id()).orElseThrow();
            theirs = known.description();
        }
    }

    public PartnerDetails getKnown() {
        return known;
    }

    /** What somebody else saved meanwhile; what is typed here stays beside it. Null when nobody did. */
    public PartnerDescription getTheirs() {
        return theirs;
    }

    public PartnerForm getForm() {
        return form;
    }
}
