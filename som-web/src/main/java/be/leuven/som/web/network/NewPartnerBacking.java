package be.leuven.som.web.network;

import be.leuven.som.api.network.PartnerDirectory;
import be.leuven.som.api.network.PartnerKeeping;
import be.leuven.som.api.network.RegisterPartner;
import be.leuven.som.web.form.Addresses;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.util.Faces;

/** Registering a partner. */
@Named
@ViewScoped
public class NewPartnerBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerDirectory directory;

    @Inject
    private PartnerKeeping keeping;

    @Inject
    private Attempt attempt;

    @Inject
    private Addresses addresses;

    @Inject
    private Words words;

    private final PartnerForm form = new PartnerForm();
    private String name;
    private LocalDate from;

    public void open() {
        if (!directory.mayKeep()) {
            addresses.notFound();
        }
    }

    public void register() {
        attempt.result(() -> keeping.register(new RegisterPartner(name, from, form.description())))
                .ifPresent(made -> {
                    attempt.say(words.of("partners", "done.registered"));
                    Faces.redirect("partner/%s", made);
                });
    }

    public PartnerForm getForm() {
        return form;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
