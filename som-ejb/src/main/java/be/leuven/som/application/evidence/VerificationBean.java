package be.leuven.som.application.evidence;

import be.leuven.som.api.evidence.Proof;
import be.leuven.som.api.evidence.Verification;
import be.leuven.som.api.evidence.VerificationReport;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.charter.Proofs;
import be.leuven.som.domain.evidence.EvidenceCheck;
import be.leuven.som.domain.evidence.Finding;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Stateless
@UseCase
@Reading
@PermitAll
public class VerificationBean implements Verification {
    @Inject
    private EvidenceSource source;

    @Inject
    private RecentCheck recent;

    @Inject
    private Proofs proofs;

    @Inject
    private Checkpoints checkpoints;

    @Inject
    private Clock clock;

    @Override
    public VerificationReport check() {
        EvidenceCheck check = new EvidenceCheck();
        source.read().forEach(check);
        List<Finding> findings = check.findings();
        return new VerificationReport(
                clock.instant(),
                check.records(),
                check.lastHash(),
                findings.stream()
                        .limit(VerificationReport.MOST)
                        .map(f -> new VerificationReport.Line(f.kind().name(), f.what()))
                        .toList(),
                findings.size(),
                Base64.getEncoder().encodeToString(checkpoints.publicKey().getEncoded()));
    }

    @Override
    public VerificationReport recent() {
        return recent.get(clock.instant(), this::check);
    }

    @Override
    public Optional<Proof> proof(UUID id) {
        return proofs.of(id);
    }

    @Override
    public Optional<Proof> proof(long number) {
        return proofs.of(number);
    }

    @Override
    public Optional<Proof> proof(byte[] file) {
        return proofs.of(file);
    }

    @Override
    public String checkpoint() {
        return checkpoints.now().file();
    }
}
