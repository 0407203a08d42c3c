package be.leuven.som.application.charter;

import be.leuven.som.api.charter.CharterReading;
import be.leuven.som.api.charter.CharterText;
import be.leuven.som.api.charter.CharterText.ClauseView;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.domain.charter.ClauseRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Stateless
@UseCase
@Reading
@PermitAll
public class CharterReadingBean implements CharterReading {
    @Inject
    private CharterVersions versions;

    @Inject
    private ClauseRepository clauses;

    @Inject
    private CharterViews views;

    @Override
    public Optional<CharterText> text(UUID charterId) {
        return versions.toRead(charterId).map(views::text);
    }

    @Override
    public Optional<ClauseView> clause(UUID charterId, UUID clauseKey) {
        return versions.toRead(charterId)
                .flatMap(v -> clauses.find(charterId, clauseKey).map(clause -> views.clause(v, clause)));
    }

    @Override
    public List<CharterLine> versions() {
        return versions.readable().stream().map(views::line).toList();
    }

    @Override
    public Optional<CharterLine> current() {
        return versions.current().map(views::line);
    }

    @Override
    public List<ClauseLine> clauses() {
        return versions.current()
                .map(v -> views.clauses(v, clauses.ofVersion(v.id())))
                .orElse(List.of());
    }

    @Override
    public boolean mayWrite() {
        return versions.mayEdit();
    }

    @Override
    public String preview(UUID charterId, String text) {
        return versions.toRead(charterId).map(v -> views.html(v, text)).orElse("");
    }
}
