package be.leuven.som.application.ambition;

import be.leuven.som.api.ambition.GoalSummary;
import be.leuven.som.api.ambition.GoalView;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.Words;
import be.leuven.som.domain.ambition.GoalRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

@Stateless
@UseCase
@Reading
@PermitAll
public class GoalViewBean implements GoalView {
    @Inject
    private GoalRepository goals;

    @Override
    public List<GoalSummary> goals() {
        return goals.all().stream()
                .map(g -> new GoalSummary(g.number(), g.theme(), Words.of(g.title()), Words.of(g.summary())))
                .toList();
    }
}
