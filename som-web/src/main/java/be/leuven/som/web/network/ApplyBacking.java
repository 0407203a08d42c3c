package be.leuven.som.web.network;

import be.leuven.som.api.network.ApplyAsPartner;
import be.leuven.som.api.network.PartnerApplying;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.layout.Language;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** The public form with which an organisation asks to take part. */
@Named
@ViewScoped
public class ApplyBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerApplying applying;

    @Inject
    private Attempt attempt;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private final PartnerForm form = new PartnerForm();
    private String name;
    private String motive;
    private String applicantName;
    private String applicantEmail;
    private String applicantFunction;
    private boolean asked;

    public void send() {
        asked = attempt.done(() -> applying.apply(new ApplyAsPartner(
                name,
                form.description(),
                motive,
                applicantName,
                applicantEmail,
                applicantFunction,
                language.getTag(),
                request.getRemoteAddr())));
    }

    public PartnerForm getForm() {
        return form;
    }

    public boolean isAsked() {
        return asked;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMotive() {
        return motive;
    }

    public void setMotive(String motive) {
        this.motive = motive;
    }

    public String getApplicantName() {
        return applicantName;
    }

    public void setApplicantName(String applicantName) {
        this.applicantName = applicantName;
    }

    public String getApplicantEmail() {
        return applicantEmail;
    }

    public void setApplicantEmail(String applicantEmail) {
        this.applicantEmail = applicantEmail;
    }

    public String getApplicantFunction() {
        return applicantFunction;
    }

    public void setApplicantFunction(String applicantFunction) {
        this.applicantFunction = applicantFunction;
    }
}
