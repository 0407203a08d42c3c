package be.leuven.som.web.agreements;

import be.leuven.som.api.agreement.AgreementDetails;
import be.leuven.som.api.agreement.RuleValues;
import be.leuven.som.api.agreement.WordAgreement;
import be.leuven.som.domain.agreement.Measure;
import be.leuven.som.domain.decision.DecisionMethod;
import java.io.Serializable;
import java.util.UUID;

/** What is typed of a working agreement. */
public class AgreementForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID bodyId;
    private String title;
    private String text;
    private String reason;
    private String principle;
    private UUID clauseKey;
    private Measure measure = Measure.NONE;
    private Integer noticeDays;
    private String quorum;
    private DecisionMethod method;
    private Integer minutesDays;
    private Integer representatives;

    /** As it was written last. */
    static AgreementForm of(AgreementDetails agreement) {
        AgreementDetails.Revision last = agreement.latest();
        AgreementForm form = new AgreementForm();
        form.bodyId = agreement.bodyId();
        form.title = last.title();
        form.text = last.text();
        form.reason = last.reason();
        form.principle = agreement.principle();
        form.clauseKey = agreement.clauseKey();
        form.measure = agreement.line().measure();
        form.noticeDays = last.values().noticeDays();
        form.quorum = last.values().quorum();
        form.method = last.values().method();
        form.minutesDays = last.values().minutesDays();
        form.representatives = last.values().representatives();
        return form;
    }

    /** @param known null to propose it */
    WordAgreement command(AgreementDetails known) {
        return new WordAgreement(
                known == null ? null : known.line().id(),
                known == null ? 0 : known.version(),
                bodyId,
                title,
                text,
                reason,
                principle,
                clauseKey,
                measure,
                values());
    }

    RuleValues values() {
        return new RuleValues(noticeDays, quorum, method, minutesDays, representatives);
    }

    public UUID getBodyId() {
        return bodyId;
    }

    public void setBodyId(UUID bodyId) {
        this.bodyId = bodyId;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPrinciple() {
        return principle;
    }

    public void setPrinciple(String principle) {
        this.principle = principle;
    }

    public UUID getClauseKey() {
        return clauseKey;
    }

    public void setClauseKey(UUID clauseKey) {
        this.clauseKey = clauseKey;
    }

    public Measure getMeasure() {
        return measure;
    }

    public void setMeasure(Measure measure) {
        this.measure = measure;
    }

    public Integer getNoticeDays() {
        return noticeDays;
    }

    public void setNoticeDays(Integer noticeDays) {
        this.noticeDays = noticeDays;
    }

    public String getQuorum() {
        return quorum;
    }

    public void setQuorum(String quorum) {
        this.quorum = quorum;
    }

    public DecisionMethod getMethod() {
        return method;
    }

    public void setMethod(DecisionMethod method) {
        this.method = method;
    }

    public Integer getMinutesDays() {
        return minutesDays;
    }

    public void setMinutesDays(Integer minutesDays) {
        this.minutesDays = minutesDays;
    }

    public Integer getRepresentatives() {
        return representatives;
    }

    public void setRepresentatives(Integer representatives) {
        this.representatives = representatives;
    }
}
