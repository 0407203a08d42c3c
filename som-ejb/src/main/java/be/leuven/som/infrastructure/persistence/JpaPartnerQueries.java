package be.leuven.som.infrastructure.persistence;

import be.leuven.som.api.network.PartnerDetails;
import be.leuven.som.api.network.PartnerFilter;
import be.leuven.som.api.network.PartnerSummary;
import be.leuven.som.application.Words;
import be.leuven.som.application.meeting.MeetingQueries.Viewer;
import be.leuven.som.application.network.PartnerQueries;
import be.leuven.som.domain.charter.Signature;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.PartnerState;
import be.leuven.som.domain.network.PostalAddress;
import be.leuven.som.domain.structure.Body;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaPartnerQueries implements PartnerQueries {
    @PersistenceContext
    private EntityManager em;

    @Override
    public List<PartnerSummary> list(PartnerFilter filter, Set<PartnerState> states, int skip, int most) {
        List<UUID> ids = new PartnerSearch(em, filter, states).ids(skip, most);
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Partner> found = em.createQuery("select p from Partner p where p.id in :ids", Partner.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "p.levels")
                .getResultStream()
                .collect(Collectors.toMap(Partner::id, Function.identity()));
        return ids.stream().map(found::get).map(JpaPartnerQueries::summary).toList();
    }

    private static PartnerSummary summary(Partner partner) {
        return new PartnerSummary(
                partner.id(),
                partner.name(),
                partner.profile().kind(),
                partner.profile().role(),
                partner.state(),
                List.copyOf(partner.levels()),
                partner.profile().address().map(PostalAddress::town).orElse(null),
                partner.joinedOn().orElse(null));
    }

    @Override
    public List<PartnerDetails.Signing> signatures(UUID partnerId) {
        return em.createQuery(
                        """
                        select s, v.label from Signature s, CharterVersion v
                        where v.id = s.charterVersionId and s.partnerId = :partner order by s.signedAt desc""",
                        Object[].class)
                .setParameter("partner", partnerId)
                .getResultStream()
                .map(row -> signing((Signature) row[0], (String) row[1]))
                .toList();
    }

    private static PartnerDetails.Signing signing(Signature signature, String label) {
        return new PartnerDetails.Signing(
                signature.id(), signature.charterVersionId(), label, signature.signedAt(), signature.function());
    }

    @Override
    public List<PartnerDetails.Meeting> meetings(UUID partnerId, Viewer viewer, int most) {
        if (!viewer.everything() && viewer.bodies().isEmpty()) {
            return List.of();
        }
        var query = em.createQuery(
                        "select m, b from Meeting m, Body b where b.id = m.bodyId and m.state in :held and m.id in ("
                                + "select i.meeting.id from Invitation i, Seat s where s.id = i.seatId"
                                + " and s.partnerId = :partner)"
                                + (viewer.everything() ? "" : " and m.bodyId in :bodies")
                                + " order by m.startsAt desc, m.id",
                        Object[].class)
                .setParameter("held", List.of(MeetingState.CONVENED, MeetingState.IN_SESSION, MeetingState.CLOSED))
                .setParameter("partner", partnerId)
                .setMaxResults(most);
        if (!viewer.everything()) {
            query.setParameter("bodies", viewer.bodies());
        }
        return query.getResultStream()
                .map(row -> meeting((Meeting) row[0], (Body) row[1]))
                .toList();
    }

    private static PartnerDetails.Meeting meeting(Meeting meeting, Body body) {
        return new PartnerDetails.Meeting(
                meeting.id(),
                meeting.title(),
                Words.of(body.name()),
                meeting.startsAt().orElseThrow());
    }
}
