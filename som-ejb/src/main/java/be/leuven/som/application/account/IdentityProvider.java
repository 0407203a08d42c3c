package be.leuven.som.application.account;

import be.leuven.som.api.account.ProviderSignIn.Departure;
import be.leuven.som.domain.account.ProvenIdentity;
import be.leuven.som.domain.shared.DomainException;

/** The provider that is configured, which says who somebody is. */
public interface IdentityProvider {
    /** @throws DomainException when it can't be reached */
    Departure depart();

    /** @throws DomainException when it can't be reached, or does not vouch for this */
    ProvenIdentity identify(String code, Departure departure);
}
