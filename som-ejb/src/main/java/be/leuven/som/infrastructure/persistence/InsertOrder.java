package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.account.AccessToken;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.account.AccountSession;
import be.leuven.som.domain.account.CalendarFeed;
import be.leuven.som.domain.account.SecondStep;
import be.leuven.som.domain.agreement.AgreementComment;
import be.leuven.som.domain.agreement.AgreementRevision;
import be.leuven.som.domain.agreement.WorkingAgreement;
import be.leuven.som.domain.charter.Amendment;
import be.leuven.som.domain.charter.CharterDocument;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.Clause;
import be.leuven.som.domain.charter.ClauseComment;
import be.leuven.som.domain.charter.Refusal;
import be.leuven.som.domain.charter.Signature;
import be.leuven.som.domain.charter.SigningRound;
import be.leuven.som.domain.decision.ActionItem;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.decision.DecisionSeries;
import be.leuven.som.domain.meeting.AgendaDocument;
import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.AgendaTemplate;
import be.leuven.som.domain.meeting.DatePoll;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.ItemCourse;
import be.leuven.som.domain.meeting.ItemNote;
import be.leuven.som.domain.meeting.ItemProposal;
import be.leuven.som.domain.meeting.ItemProse;
import be.leuven.som.domain.meeting.MailedReply;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingSeries;
import be.leuven.som.domain.meeting.Minutes;
import be.leuven.som.domain.meeting.MinutesComment;
import be.leuven.som.domain.meeting.MinutesReminder;
import be.leuven.som.domain.meeting.Objection;
import be.leuven.som.domain.meeting.PollAnswer;
import be.leuven.som.domain.meeting.PollDraft;
import be.leuven.som.domain.meeting.PollParticipant;
import be.leuven.som.domain.meeting.PollSlot;
import be.leuven.som.domain.meeting.Round;
import be.leuven.som.domain.meeting.Session;
import be.leuven.som.domain.meeting.Speaker;
import be.leuven.som.domain.meeting.Stay;
import be.leuven.som.domain.meeting.Voice;
import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.PartnerApplication;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.Representation;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.Mandate;
import be.leuven.som.domain.structure.Seat;
import java.util.List;
import java.util.Map;

/**
 * Which rows must be there before others, within one transaction.
 *
 * <p>Aggregates refer to each other by id, so that EclipseLink does not see the foreign keys; they are told to it here.
 */
final class InsertOrder {
    private static final Map<Class<?>, List<Class<?>>> AFTER = Map.ofEntries(
            Map.entry(Partner.class, List.of(Decision.class)),
            Map.entry(PartnerApplication.class, List.of(Partner.class)),
            Map.entry(Representation.class, List.of(Partner.class, Person.class)),
            Map.entry(Seat.class, List.of(Body.class, Partner.class)),
            Map.entry(Mandate.class, List.of(Person.class)),
            Map.entry(Meeting.class, List.of(Body.class, MeetingSeries.class)),
            Map.entry(AgendaItem.class, List.of(Person.class)),
            Map.entry(Invitation.class, List.of(Person.class, Seat.class)),
            Map.entry(Minutes.class, List.of(Body.class, Meeting.class, Decision.class)),
            Map.entry(ItemProse.class, List.of(AgendaItem.class)),
            Map.entry(MinutesComment.class, List.of(AgendaItem.class, Person.class)),
            Map.entry(MinutesReminder.class, List.of(Meeting.class)),
            Map.entry(Session.class, List.of(Meeting.class, AgendaItem.class)),
            Map.entry(Stay.class, List.of(Invitation.class, Person.class)),
            Map.entry(ItemCourse.class, List.of(AgendaItem.class)),
            Map.entry(ItemNote.class, List.of(AgendaItem.class, Person.class)),
            Map.entry(Speaker.class, List.of(AgendaItem.class, Invitation.class)),
            Map.entry(
                    Round.class,
                    List.of(Meeting.class, AgendaItem.class, Decision.class, CharterVersion.class, Body.class)),
            Map.entry(Voice.class, List.of(Seat.class, Person.class)),
            Map.entry(Objection.class, List.of(Seat.class)),
            Map.entry(DecisionSeries.class, List.of(Body.class)),
            Map.entry(Decision.class, List.of(Body.class, Meeting.class, AgendaItem.class)),
            Map.entry(
                    ActionItem.class,
                    List.of(Body.class, Person.class, Decision.class, Meeting.class, AgendaItem.class)),
            Map.entry(CharterVersion.class, List.of(Meeting.class, Decision.class)),
            Map.entry(Clause.class, List.of(CharterVersion.class, Person.class)),
            Map.entry(SigningRound.class, List.of(CharterVersion.class)),
            Map.entry(Signature.class, List.of(CharterVersion.class, Partner.class, Person.class)),
            Map.entry(Refusal.class, List.of(CharterVersion.class, Partner.class, Person.class)),
            Map.entry(CharterDocument.class, List.of(CharterVersion.class, Signature.class)),
            Map.entry(Amendment.class, List.of(CharterVersion.class, Partner.class, Person.class)),
            Map.entry(ClauseComment.class, List.of(CharterVersion.class, Partner.class, Person.class)),
            Map.entry(WorkingAgreement.class, List.of(Body.class, Person.class, Decision.class)),
            Map.entry(AgreementRevision.class, List.of(Person.class, Decision.class)),
            Map.entry(AgreementComment.class, List.of(Person.class)),
            Map.entry(Account.class, List.of(Person.class)),
            Map.entry(AccessToken.class, List.of(Account.class)),
            Map.entry(SecondStep.class, List.of(Account.class)),
            Map.entry(AccountSession.class, List.of(Account.class)),
            Map.entry(MeetingSeries.class, List.of(Body.class)),
            Map.entry(ItemProposal.class, List.of(Body.class, Person.class)),
            Map.entry(AgendaTemplate.class, List.of(Body.class)),
            Map.entry(AgendaDocument.class, List.of(Meeting.class, AgendaItem.class, Person.class)),
            Map.entry(DatePoll.class, List.of(Body.class, Person.class, Meeting.class)),
            Map.entry(PollParticipant.class, List.of(DatePoll.class, Person.class)),
            Map.entry(PollDraft.class, List.of(Body.class, Person.class)),
            Map.entry(PollAnswer.class, List.of(PollSlot.class)),
            Map.entry(MailedReply.class, List.of(Meeting.class)),
            Map.entry(CalendarFeed.class, List.of(Account.class)));

    private InsertOrder() {}

    static void tell(org.eclipse.persistence.sessions.Session session) {
        AFTER.keySet().forEach(later -> before(later)
                .forEach(first -> session.getDescriptor(later).addConstraintDependency(first)));
    }

    /** What must be there before this one, as far as it is told here. */
    static List<Class<?>> before(Class<?> later) {
        return AFTER.getOrDefault(later, List.of());
    }
}
