package be.leuven.som.web.agreements;

import be.leuven.som.api.agreement.AgreementDetails;
import be.leuven.som.api.agreement.AgreementKeeping;
import be.leuven.som.api.agreement.AgreementRegister;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import be.leuven.som.web.layout.Addressed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;

/** One working agreement: read it, and talk about it. */
@Named
@ViewScoped
public class AgreementBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AgreementRegister register;

    @Inject
    private AgreementKeeping keeping;

    @Inject
    private Attempt attempt;

    @Inject
    private Addressed addressed;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private AgreementDetails agreement;
    private String comment;

    /** Without an id below it, the address is that of the list. */
    public void open() {
        agreement = id == null ? null : addressed.found(id, register::details);
    }

    public void say() {
        if (attempt.done(() -> keeping.comment(agreement.line().id(), comment))) {
            attempt.sayHere(words.of("agreements", "done.COMMENT"));
            comment = null;
            open();
        }
    }

    public CompliancePicture getPicture() {
        return CompliancePicture.of(agreement.years());
    }

    /** Whether the address is that of one agreement. */
    public boolean isOne() {
        return id != null;
    }

    public AgreementDetails getAgreement() {
        return agreement;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
