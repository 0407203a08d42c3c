package be.leuven.som.application.example;

import be.leuven.som.application.charter.CharterFreezing;
import be.leuven.som.application.charter.CharterTerms;
import be.leuven.som.application.document.SheetWriting;
import be.leuven.som.application.evidence.EvidenceTrail;
import be.leuven.som.application.fixtures.InMemoryAccountRepository;
import be.leuven.som.application.fixtures.InMemoryActionItemRepository;
import be.leuven.som.application.fixtures.InMemoryAgendaDocumentRepository;
import be.leuven.som.application.fixtures.InMemoryAgendaTemplateRepository;
import be.leuven.som.application.fixtures.InMemoryAmendmentRepository;
import be.leuven.som.application.fixtures.InMemoryBodyRepository;
import be.leuven.som.application.fixtures.InMemoryCharterDocumentRepository;
import be.leuven.som.application.fixtures.InMemoryCharterVersionRepository;
import be.leuven.som.application.fixtures.InMemoryClauseRepository;
import be.leuven.som.application.fixtures.InMemoryDatePollRepository;
import be.leuven.som.application.fixtures.InMemoryDecisionRepository;
import be.leuven.som.application.fixtures.InMemoryDecisionSeriesRepository;
import be.leuven.som.application.fixtures.InMemoryDocumentContents;
import be.leuven.som.application.fixtures.InMemoryEvidenceLog;
import be.leuven.som.application.fixtures.InMemoryGoalRepository;
import be.leuven.som.application.fixtures.InMemoryItemProposalRepository;
import be.leuven.som.application.fixtures.InMemoryMeetingRepository;
import be.leuven.som.application.fixtures.InMemoryMeetingSeriesRepository;
import be.leuven.som.application.fixtures.InMemoryMinutesRepository;
import be.leuven.som.application.fixtures.InMemoryPartnerRepository;
import be.leuven.som.application.fixtures.InMemoryPersonRepository;
import be.leuven.som.application.fixtures.InMemoryPollParticipantRepository;
import be.leuven.som.application.fixtures.InMemoryRepresentationRepository;
import be.leuven.som.application.fixtures.InMemoryRoundRepository;
import be.leuven.som.application.fixtures.InMemorySeatRepository;
import be.leuven.som.application.fixtures.InMemorySessionRepository;
import be.leuven.som.application.fixtures.InMemorySigningRepository;
import be.leuven.som.application.fixtures.InMemoryWorkingAgreementRepository;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.shared.WorkingYear;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.Seat;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The example, loaded into memory at noon of some day, and the questions that tests ask it. */
final class LoadedExample {
    final InMemoryPartnerRepository partners = new InMemoryPartnerRepository();
    final InMemoryPersonRepository persons = new InMemoryPersonRepository();
    final InMemoryRepresentationRepository representations = new InMemoryRepresentationRepository();
    final InMemoryBodyRepository bodies = new InMemoryBodyRepository();
    final InMemorySeatRepository seats = new InMemorySeatRepository();
    final InMemoryMeetingRepository meetings = new InMemoryMeetingRepository();
    final InMemoryDatePollRepository polls = new InMemoryDatePollRepository();
    final InMemoryPollParticipantRepository participants = new InMemoryPollParticipantRepository();
    final InMemorySessionRepository sessions = new InMemorySessionRepository();
    final InMemoryRoundRepository rounds = new InMemoryRoundRepository();
    final InMemoryGoalRepository goals = new InMemoryGoalRepository();
    final InMemoryAccountRepository accounts = new InMemoryAccountRepository();
    final InMemoryDecisionRepository decisions = new InMemoryDecisionRepository();
    final InMemoryActionItemRepository actions = new InMemoryActionItemRepository();
    final InMemoryMinutesRepository minutes = new InMemoryMinutesRepository();

    final InMemoryCharterVersionRepository charters = new InMemoryCharterVersionRepository();
    final InMemoryClauseRepository clauses = new InMemoryClauseRepository();
    final InMemoryAmendmentRepository amendments = new InMemoryAmendmentRepository();

    final InMemoryMeetingSeriesRepository series = new InMemoryMeetingSeriesRepository(meetings);
    final InMemoryItemProposalRepository proposals = new InMemoryItemProposalRepository();
    final InMemoryAgendaTemplateRepository templates = new InMemoryAgendaTemplateRepository();
    final InMemoryAgendaDocumentRepository documents = new InMemoryAgendaDocumentRepository();
    final InMemoryDocumentContents contents = new InMemoryDocumentContents();

    final InMemorySigningRepository signing = new InMemorySigningRepository();
    final InMemoryEvidenceLog evidence = new InMemoryEvidenceLog();
    final InMemoryWorkingAgreementRepository agreements = new InMemoryWorkingAgreementRepository();

    final LocalDate today;
    final Instant now;
    final List<ExampleAccount> opened;

    LoadedExample(LocalDate today) {
        this.today = today;
        this.now = today.atTime(LocalTime.NOON).atZone(Zone.BRUSSELS).toInstant();
        this.opened = new ExampleNetwork(
                        partners,
                        persons,
                        representations,
                        bodies,
                        seats,
                        meetings,
                        goals,
                        accounts,
                        new ExamplePolls(polls, participants),
                        new ExampleRecords(
                                sessions,
                                rounds,
                                actions,
                                minutes,
                                new ExampleDecisions(decisions, new InMemoryDecisionSeriesRepository())),
                        new ExampleAgendas(series, proposals, templates, documents, contents),
                        charters(),
                        new ExampleConsultation(charters, clauses, amendments, new ExampleConsent(rounds)),
                        new ExampleAgreements(agreements))
                .load(now, "a hash");
    }

    private ExampleCharters charters() {
        InMemoryCharterDocumentRepository papers = new InMemoryCharterDocumentRepository();
        EvidenceTrail trail = new EvidenceTrail(evidence);
        SheetWriting writing = (sheet, format) -> sheet.toString().getBytes(StandardCharsets.UTF_8);
        return new ExampleCharters(
                charters,
                clauses,
                amendments,
                new CharterFreezing(clauses, papers, writing, trail),
                new CharterTerms(trail),
                new ExampleSignatures(signing, papers, representations, trail));
    }

    Body body(String code) {
        return bodies.kept().stream()
                .filter(b -> b.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    List<Seat> seatsOf(String code, LocalDate day) {
        return seats.ofBodies(List.of(body(code).id()), day);
    }

    Stream<Meeting> meetingsOf(String code) {
        UUID id = body(code).id();
        return meetings.kept().stream().filter(m -> m.bodyId().equals(id));
    }

    Stream<Meeting> meetingsIn(WorkingYear year) {
        return meetings.kept().stream().filter(m -> WorkingYear.of(day(m)).equals(year));
    }

    Meeting nextSteeringGroup() {
        return meetingsOf("RG")
                .filter(m ->
                        m.convenedAt().isPresent() && m.startsAt().orElseThrow().isAfter(now))
                .findFirst()
                .orElseThrow();
    }

    String nameOf(UUID person) {
        return persons.find(person).map(Person::name).orElseThrow();
    }

    static LocalDate day(Meeting meeting) {
        return Zone.dayOf(meeting.startsAt().orElseThrow());
    }

    @Override
    public String toString() {
        return "the example on " + today;
    }
}
