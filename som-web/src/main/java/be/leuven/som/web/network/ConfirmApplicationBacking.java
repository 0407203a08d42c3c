package be.leuven.som.web.network;

import be.leuven.som.api.network.PartnerApplying;
import be.leuven.som.web.form.Attempt;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** Confirms an application by the link in the mail: with a button, since programs that check mails follow links too. */
@Named
@RequestScoped
public class ConfirmApplicationBacking {
    @Inject
    @Param(pathIndex = 0)
    private String secret;

    @Inject
    private PartnerApplying applying;

    @Inject
    private Attempt attempt;

    private String name;
    private boolean confirmed;

    @PostConstruct
    void read() {
        name = secret == null ? null : applying.toConfirm(secret).orElse(null);
    }

    public void confirm() {
        confirmed = attempt.done(() -> applying.confirm(secret));
    }

    /** The organisation; null when the link is of no use. */
    public String getName() {
        return name;
    }

    public boolean isConfirmed() {
        return confirmed;
    }
}
