package be.leuven.som.application.network;

import be.leuven.som.application.notice.Mails;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.network.PartnerApplication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells who applies for an organisation by mail how it stands. */
@ApplicationScoped
public class ApplicationMails {
    private Mails mails;
    private Settings settings;

    protected ApplicationMails() {
        // for the proxy
    }

    @Inject
    public ApplicationMails(Mails mails, Settings settings) {
        this.mails = mails;
        this.settings = settings;
    }

    void toConfirm(PartnerApplication application, String secret) {
        write(
                application,
                "application.confirm",
                settings.baseUrl() + "/confirm-application/" + secret,
                PartnerApplication.TO_CONFIRM.toDays());
    }

    void confirmed(PartnerApplication application) {
        write(application, "application.confirmed");
    }

    void admitted(PartnerApplication application) {
        write(
                application,
                "application.admitted",
                settings.baseUrl() + "/partner/" + application.partnerId().orElseThrow());
    }

    void declined(PartnerApplication application) {
        write(application, "application.declined", application.declineReason().orElseThrow());
    }

    private void write(PartnerApplication application, String key, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = application.applicant().name();
        arguments[1] = application.name();
        System.arraycopy(more, 0, arguments, 2, more.length);
        mails.write(application.applicant().email(), application.applicant().language(), key, arguments);
    }
}
