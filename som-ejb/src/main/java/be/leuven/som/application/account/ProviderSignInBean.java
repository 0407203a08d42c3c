package be.leuven.som.application.account;

import be.leuven.som.api.account.ProviderSignIn;
import be.leuven.som.api.account.SignIn.Ticket;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.setup.ProviderSettings;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.account.ProvenIdentity;
import be.leuven.som.domain.shared.DomainException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Keeps no transaction open while the provider is asked; {@link ProviderRecords} changes and records. */
@Stateless
@UseCase
@Reading
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProviderSignInBean implements ProviderSignIn {
    @EJB
    private ProviderRecords records;

    @Inject
    private IdentityProvider provider;

    @Inject
    private Settings settings;

    @Override
    public Optional<String> provider() {
        return settings.provider().map(ProviderSettings::name);
    }

    @Override
    public Departure depart() {
        requireProvider();
        return provider.depart();
    }

    @Override
    public Ticket arrive(String code, Departure departure) {
        requireProvider();
        ProvenIdentity identity = provider.identify(code, departure);
        return records.arrived(identity);
    }

    private void requireProvider() {
        if (settings.provider().isEmpty()) {
            throw DomainException.because("provider.none");
        }
    }
}
