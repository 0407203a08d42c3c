package be.leuven.som.web.charter;

import be.leuven.som.api.evidence.EvidenceExport;
import be.leuven.som.api.evidence.Proof;
import be.leuven.som.api.evidence.Verification;
import be.leuven.som.api.evidence.VerificationReport;
import be.leuven.som.web.form.Addresses;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.primefaces.event.FileUploadEvent;

/** Checking a certificate by its address, its number or the file itself; and everything at once. For everybody. */
@Named
@ViewScoped
public class VerifyBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Verification verification;

    @Inject
    private EvidenceExport export;

    @Inject
    private Attempt attempt;

    @Inject
    private Addresses addresses;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private transient VerificationReport report;
    private Proof proof;
    private Long number;

    public void open() {
        if (id != null) {
            proof = addresses.id(id).flatMap(verification::proof).orElse(null);
            if (proof == null) {
                addresses.notFound();
            }
        }
    }

    public void find() {
        show(number == null ? Optional.empty() : verification.proof(number), "unknown-number");
    }

    public void upload(FileUploadEvent event) {
        show(verification.proof(event.getFile().getContent()), "unknown-file");
    }

    private void show(Optional<Proof> found, String otherwise) {
        proof = found.orElse(null);
        if (proof == null) {
            attempt.warn(words.of("evidence", otherwise));
        }
    }

    /** Of everything there is. */
    public VerificationReport getReport() {
        if (report == null) {
            report = verification.recent();
        }
        return report;
    }

    /** Whether the viewer may take along all evidence. */
    public boolean isMayExport() {
        return export.allowed();
    }

    public Proof getProof() {
        return proof;
    }

    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }
}
