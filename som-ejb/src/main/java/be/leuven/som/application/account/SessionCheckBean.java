package be.leuven.som.application.account;

import be.leuven.som.api.account.SessionCheck;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.domain.account.AccountRepository;
import be.leuven.som.domain.account.AccountState;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Stateless
@UseCase
@Reading
@PermitAll
public class SessionCheckBean implements SessionCheck {
    @Inject
    private AccountRepository accounts;

    @Override
    public Optional<Set<String>> groups(String accountId, Instant since) {
        return accounts.find(UUID.fromString(accountId))
                .filter(a -> a.state() == AccountState.ACTIVE)
                .filter(a -> !since.isBefore(a.sessionsValidFrom()))
                .map(SignInRecords::groups);
    }
}
