package be.leuven.som.api.agreement;

import java.util.List;

/** What the network agreed, for everybody. */
public interface AgreementsInForce {
    /** The agreements that hold today, by their number. */
    List<AgreementInForce> today();
}
