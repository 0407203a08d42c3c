package be.leuven.som.web.agreements;

import be.leuven.som.api.agreement.AgreementInForce;
import be.leuven.som.api.agreement.AgreementsInForce;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the network agreed, for everybody to read. */
@Named
@RequestScoped
public class AgreementsInForceBacking {
    @Inject
    private AgreementsInForce agreements;

    private List<AgreementInForce> all;

    @PostConstruct
    void read() {
        all = agreements.today();
    }

    public List<AgreementInForce> getAll() {
        return all;
    }
}
