package be.leuven.som.application.charter;

import be.leuven.som.application.evidence.EvidenceTrail;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.evidence.EvidenceKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Records in the chain of evidence when a version begins to bind, and when the one before it ends. */
@ApplicationScoped
public class CharterTerms {
    private EvidenceTrail evidence;

    protected CharterTerms() {
        // for the proxy
    }

    @Inject
    public CharterTerms(EvidenceTrail evidence) {
        this.evidence = evidence;
    }

    /**
     * @param version that came into force
     * @param before the version whose term that ended
     */
    public void recorded(CharterVersion version, Optional<CharterVersion> before, Instant now) {
        evidence.add(EvidenceKind.IN_FORCE, version.id(), version.termLines(), now);
        before.ifPresent(
                ended -> evidence.add(EvidenceKind.SUPERSEDED, ended.id(), ended.supersededLines(version.id()), now));
    }
}
