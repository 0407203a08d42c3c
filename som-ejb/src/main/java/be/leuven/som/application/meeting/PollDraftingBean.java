package be.leuven.som.application.meeting;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.meeting.PlanPoll;
import be.leuven.som.api.meeting.PollDraftLine;
import be.leuven.som.api.meeting.PollDrafting;
import be.leuven.som.application.Checks;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.PollDraft;
import be.leuven.som.domain.meeting.PollDraftRepository;
import be.leuven.som.domain.meeting.Venue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class PollDraftingBean implements PollDrafting {
    private static final int MOST = 20;

    @Inject
    private PollDraftRepository drafts;

    @Inject
    private PollDraftQueries queries;

    @Inject
    private Authority authority;

    @Inject
    private Viewers viewers;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public PlanPoll keep(PlanPoll plan) {
        authority.requireRunning(plan.bodyId());
        PollDraft draft = plan.id() == null ? new PollDraft(plan.bodyId()) : toRun(plan.id(), plan.version());
        Checks.all(
                () -> draft.planFor(plan.bodyId()),
                () -> draft.describe(plan.title(), plan.topics()),
                () -> draft.last(plan.minutes() == 0 ? null : plan.minutes()),
                () -> draft.place(Venue.of(plan.place(), plan.videoLink())),
                () -> draft.askUntil(plan.answerBy(), plan.hidden()),
                () -> draft.offer(LocalTimes.slots(plan.slots(), clock)),
                () -> draft.ask(plan.people() == null ? Set.of() : plan.people(), NamedGuests.drafts(plan.guests())));
        if (plan.id() == null) {
            drafts.add(draft);
        }
        audit.record("poll.drafted", draft.id());
        return PollPlans.of(draft);
    }

    @Override
    @Reading
    public Optional<PlanPoll> draft(UUID id) {
        return drafts.find(id)
                .filter(d -> authority.standing().mayRunMeetingsOf(d.bodyId()))
                .map(PollPlans::of);
    }

    @Override
    @Reading
    public List<PollDraftLine> drafts() {
        return queries.drafts(viewers.caller(), MOST);
    }

    @Override
    public void discard(UUID id, long version) {
        drafts.remove(toRun(id, version));
        audit.record("poll.discarded", id);
    }

    private PollDraft toRun(UUID id, long version) {
        PollDraft draft = drafts.find(id).orElseThrow(() -> new NotAllowed("know of poll draft " + id));
        authority.requireRunning(draft.bodyId());
        return drafts.find(id, version).orElseThrow();
    }
}
