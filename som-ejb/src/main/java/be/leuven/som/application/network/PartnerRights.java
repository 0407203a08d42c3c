package be.leuven.som.application.network;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.application.security.Authority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Who keeps the register of partners: the coordinator, by mandate. Running the system gives no say in it. */
@RequestScoped
public class PartnerRights {
    @Inject
    private Authority authority;

    public boolean mayKeep() {
        return authority.standing().coordinator();
    }

    /** @throws NotAllowed unless the caller may */
    public void requireKeeper() {
        if (!mayKeep()) {
            throw new NotAllowed("keep the register of partners");
        }
    }
}
