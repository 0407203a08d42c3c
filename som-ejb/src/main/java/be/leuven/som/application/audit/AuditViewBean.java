package be.leuven.som.application.audit;

import be.leuven.som.api.Page;
import be.leuven.som.api.audit.AuditLine;
import be.leuven.som.api.audit.AuditView;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

@Stateless
@UseCase
@Reading
@RolesAllowed(Roles.ADMINISTRATOR)
public class AuditViewBean implements AuditView {
    private static final int SIZE = 50;

    @Inject
    private AuditLog log;

    @Override
    public Page<AuditLine> lines(int page) {
        return Page.of(log.newest(page * SIZE, SIZE + 1), page, SIZE);
    }
}
