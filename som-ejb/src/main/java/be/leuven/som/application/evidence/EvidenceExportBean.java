package be.leuven.som.application.evidence;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.evidence.EvidenceExport;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.evidence.Evidence.Noted;
import be.leuven.som.domain.evidence.EvidenceFile;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

@Stateless
@UseCase
@Reading
@RolesAllowed(Roles.MEMBER)
public class EvidenceExportBean implements EvidenceExport {
    @Inject
    private EvidenceSource source;

    @Inject
    private Checkpoints checkpoints;

    @Inject
    private Authority authority;

    @Resource
    private SessionContext session;

    @Override
    public String file() {
        if (!allowed()) {
            throw new NotAllowed("export the evidence");
        }
        StringBuilder text = new StringBuilder();
        EvidenceFile file = new EvidenceFile(text);
        source.read().forEach(file);
        file.accept(new Noted(checkpoints.now()));
        return text.toString();
    }

    @Override
    @PermitAll
    public boolean allowed() {
        return authority.standing().coordinator() || session.isCallerInRole(Roles.ADMINISTRATOR);
    }
}
