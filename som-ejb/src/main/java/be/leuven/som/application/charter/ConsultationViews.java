package be.leuven.som.application.charter;

import be.leuven.som.api.charter.CharterText;
import be.leuven.som.api.charter.CharterText.ClauseView;
import be.leuven.som.api.charter.ConsultationView;
import be.leuven.som.api.charter.ConsultationView.Gone;
import be.leuven.som.api.charter.ConsultationView.Origin;
import be.leuven.som.api.charter.ConsultationView.Said;
import be.leuven.som.domain.charter.Amendment;
import be.leuven.som.domain.charter.AmendmentRepository;
import be.leuven.som.domain.charter.AmendmentState;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.ConsultationPicture;
import be.leuven.som.domain.shared.Period;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** How much was said on a version: clause by clause, and by whom. */
@RequestScoped
public class ConsultationViews {
    @Inject
    private CharterVersions versions;

    @Inject
    private CharterViews texts;

    @Inject
    private AmendmentRepository amendments;

    @Inject
    private PartnerVoices partners;

    ConsultationView of(CharterVersion version) {
        CharterText text = texts.text(version);
        ConsultationPicture picture =
                new ConsultationPicture(amendments.ofVersion(version.id()), amendments.commentsOf(version.id()));
        Period period = version.consultation().orElseThrow();
        return new ConsultationView(
                text.line(),
                version.version(),
                period.from(),
                period.until(),
                version.consultsOn(versions.today()),
                text.sections().stream().map(s -> section(s, picture)).toList(),
                gone(version, picture),
                statistics(version, picture),
                versions.mayEdit());
    }

    private ConsultationView.Section section(CharterText.Section section, ConsultationPicture picture) {
        return new ConsultationView.Section(
                section.section(),
                section.number(),
                section.clauses().stream().map(c -> said(c, picture)).toList());
    }

    private Said said(ClauseView clause, ConsultationPicture picture) {
        List<Amendment> on = picture.on(clause.key());
        int open = (int) on.stream().filter(a -> a.state().open()).count();
        return new Said(
                clause,
                picture.commentsOn(clause.key()).size(),
                open,
                on.size() - open,
                picture.contested(clause.key()),
                origins(clause.key(), picture));
    }

    private List<Origin> origins(UUID clauseKey, ConsultationPicture picture) {
        return picture.origins(clauseKey).stream()
                .map(a -> new Origin(
                        partners.name(a.proposer().partnerId()),
                        a.kind(),
                        a.mergedInto().isPresent()))
                .toList();
    }

    private static List<Gone> gone(CharterVersion version, ConsultationPicture picture) {
        return picture.clauses().stream()
                .filter(key -> !version.keys().contains(key))
                .map(key -> picture.on(key))
                .filter(on -> !on.isEmpty())
                .map(on -> new Gone(on.get(0).clauseKey(), on.get(0).base().heading(), (int)
                        on.stream().filter(a -> a.state().open()).count()))
                .toList();
    }

    private ConsultationView.Statistics statistics(CharterVersion version, ConsultationPicture picture) {
        return new ConsultationView.Statistics(
                partners.active().stream()
                        .filter(p -> picture.spoken().contains(p.id()))
                        .map(p -> p.name())
                        .sorted()
                        .toList(),
                partners.active().stream()
                        .filter(p -> !picture.spoken().contains(p.id()))
                        .map(p -> p.name())
                        .sorted()
                        .toList(),
                version.numbers().entrySet().stream()
                        .filter(e -> picture.contested(e.getKey()))
                        .map(e -> e.getValue())
                        .toList(),
                picture.comments().size(),
                picture.amendments().size(),
                picture.count(AmendmentState.PROPOSED) + picture.count(AmendmentState.SUPPORTED),
                picture.count(AmendmentState.ACCEPTED),
                picture.count(AmendmentState.REJECTED),
                picture.count(AmendmentState.WITHDRAWN));
    }
}
