package be.leuven.som.application.account;

import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.account.SignInFailureRepository;
import be.leuven.som.domain.account.SlowDownPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Wrong passwords and wrong codes: counted for whose they were and for the network address they came from, as hashes. */
@ApplicationScoped
public class Failures {
    private SignInFailureRepository kept;
    private Settings settings;
    private Clock clock;

    protected Failures() {
        // for the proxy
    }

    @Inject
    public Failures(SignInFailureRepository kept, Settings settings, Clock clock) {
        this.kept = kept;
        this.settings = settings;
        this.clock = clock;
    }

    static String ofName(String name) {
        return "name:" + Secrets.hash(name);
    }

    static String ofCodes(UUID accountId) {
        return "code:" + Secrets.hash(accountId.toString());
    }

    boolean mustWait(String subject, String address) {
        return mustWait(subject, SlowDownPolicy.FOR_ACCOUNT)
                || mustWait(ofAddress(address), new SlowDownPolicy(settings.freeFailuresOfAddress()));
    }

    private boolean mustWait(String subject, SlowDownPolicy policy) {
        return kept.of(subject).filter(f -> f.mustWait(policy, clock.instant())).isPresent();
    }

    void count(String subject, String address) {
        kept.count(subject, clock.instant());
        kept.count(ofAddress(address), clock.instant());
    }

    void forget(String subject) {
        kept.forget(subject);
    }

    private static String ofAddress(String address) {
        return "addr:" + Secrets.hash(address);
    }
}
