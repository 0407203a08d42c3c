package be.leuven.som.web.agreements;

import be.leuven.som.api.agreement.AgreementLine;
import be.leuven.som.api.agreement.AgreementRegister;
import be.leuven.som.domain.agreement.AgreementState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of working agreements, and those that wait for a review on Mijn SOM. */
@Named
@RequestScoped
public class AgreementsBacking {
    @Inject
    private AgreementRegister register;

    private List<AgreementLine> all;
    private List<AgreementLine> toReview;

    /** All but the retired ones. */
    public List<AgreementLine> getLiving() {
        return all().stream().filter(a -> a.state() != AgreementState.RETIRED).toList();
    }

    public List<AgreementLine> getRetired() {
        return all().stream().filter(a -> a.state() == AgreementState.RETIRED).toList();
    }

    private List<AgreementLine> all() {
        if (all == null) {
            all = register.list();
        }
        return all;
    }

    public List<AgreementLine> getToReview() {
        if (toReview == null) {
            toReview = register.toReview();
        }
        return toReview;
    }

    public boolean isMayPropose() {
        return register.mayPropose();
    }
}
