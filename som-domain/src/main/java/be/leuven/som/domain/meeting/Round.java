package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A proposal is put to the seats in the room (ronde): a round of consent (consentronde), a vote, or a secret ballot on
 * persons. A round of consent on a text can also be asked over a period, outside of a meeting.
 *
 * <p>One seat, one voice. When an objection amends the proposal this round ends as amended and the new text is asked in a
 * round that follows it, so that what each seat said to which text stays known. Who changes a round holds its row, see
 * {@link RoundRepository#toChange}: no voice is lost beside another, none comes in after the end.
 */
@Entity
@Table(name = "voting_round")
public class Round extends Aggregate {
    @Column(name = "meeting_id")
    @Convert(converter = UuidConverter.class)
    private UUID meetingId;

    @Column(name = "item_id")
    @Convert(converter = UuidConverter.class)
    private UUID itemId;

    @Column(name = "round_number")
    private int number;

    @Column(name = "revision")
    private int revision = 1;

    @Column(name = "follows_id")
    @Convert(converter = UuidConverter.class)
    private UUID followsId;

    @Embedded
    private AskedText text;

    @Embedded
    private AskingPeriod period;

    @Enumerated(EnumType.STRING)
    @Column(name = "round_method")
    private RoundMethod method;

    private String proposal;

    private String candidates;

    @Column(name = "opened_at")
    @Convert(converter = InstantConverter.class)
    private Instant openedAt;

    @Column(name = "closed_at")
    @Convert(converter = InstantConverter.class)
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    private RoundOutcome outcome;

    @Column(name = "second_convocation")
    private boolean secondConvocation;

    @Column(name = "quorum_filled")
    private Integer filled;

    @Column(name = "quorum_needed")
    private Integer needed;

    @Column(name = "quorum_there")
    private Integer there;

    private String ballots;

    /** What was counted of the papers so far; at the end they go into the box with the others. */
    private String papers;

    @Column(name = "decision_id")
    @Convert(converter = UuidConverter.class)
    private UUID decisionId;

    @OneToMany(mappedBy = "round", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Voice> voices = new ArrayList<>();

    @OneToMany(mappedBy = "round", cascade = CascadeType.ALL)
    @OrderBy("raisedAt")
    private List<Objection> objections = new ArrayList<>();

    protected Round() {
        // for persistence
    }

    /**
     * Puts a proposal to the seats.
     *
     * @param number the how manieth round of the meeting
     * @param method null means consent
     */
    public Round(UUID meetingId, UUID itemId, int number, RoundMethod method, String proposal, Instant now) {
        this(meetingId, itemId, number, method == null ? RoundMethod.CONSENT : method, now);
        if (this.method == RoundMethod.SECRET_BALLOT) {
            throw DomainException.at("method", "round.secret-on-persons");
        }
        this.proposal = Text.required("proposal", proposal, 4000);
    }

    private Round(UUID meetingId, UUID itemId, int number, RoundMethod method, Instant now) {
        super(UUID.randomUUID());
        this.meetingId = meetingId;
        this.itemId = itemId;
        this.number = number;
        this.method = method;
        this.openedAt = now;
    }

    /** Puts a choice of persons to the seats, in secret. */
    public static Round onPersons(
            UUID meetingId, UUID itemId, int number, String question, List<String> names, Instant now) {
        Round round = new Round(meetingId, itemId, number, RoundMethod.SECRET_BALLOT, now);
        round.proposal = Text.required("proposal", question, 4000);
        round.candidates = Candidates.of(names);
        return round;
    }

    /**
     * Asks consent on a text of the seats of a body, over a period.
     *
     * @param number the how manieth question on that text
     */
    public static Round overAPeriod(AskedText text, AskingPeriod period, int number, String proposal, Instant now) {
        Round round = new Round(null, null, number, RoundMethod.CONSENT, proposal, now);
        round.text = text;
        round.period = period;
        return round;
    }

    /** Says that it is about a text; only consent is asked on one. */
    public void on(AskedText asked) {
        if (method != RoundMethod.CONSENT) {
            throw DomainException.at("method", "round.text-by-consent");
        }
        text = asked;
    }

    /**
     * A seat answers over a period, instead of what it answered before.
     *
     * @param words what it worries about, or the reason of its objection; of no use to who just consents
     * @param counterProposal what would meet the objection, or null
     */
    public void answer(Voter voter, Stance stance, String words, String counterProposal, Instant now) {
        if (stance == null) {
            throw DomainException.at("stance", "round.choice-needed");
        }
        String said = stance == Stance.CONSENT ? null : Text.required("words", words, 2000);
        say(voter, Choice.CONSENT, voter.personId(), now);
        if (stance == Stance.CONCERN) {
            voice(voter.seatId()).worry(said);
        } else if (stance == Stance.OBJECTION) {
            object(voter, said, counterProposal, voter.personId(), now);
        }
    }

    /** A seat says yes, no or nothing; until the end it may say something else. Consent takes back its own objections. */
    public void say(Voter voter, Choice choice, UUID enteredBy, Instant now) {
        requireRunning(now);
        if (choice == null || choice == Choice.OBJECTION || !method.choices().contains(choice)) {
            throw DomainException.at("choice", "round.choice-needed");
        }
        openObjections()
                .filter(o -> o.seatId().equals(voter.seatId()))
                .forEach(o -> o.settle(ObjectionState.WITHDRAWN, now));
        voice(voter.seatId()).say(voter, choice, enteredBy, now);
    }

    /** A seat has a paramount objection, with its reason and perhaps a proposal. */
    public Objection object(Voter voter, String reason, String counterProposal, UUID enteredBy, Instant now) {
        requireRunning(now);
        if (method != RoundMethod.CONSENT) {
            throw DomainException.because("round.no-consent-asked");
        }
        Objection objection = new Objection(this, voter.seatId(), reason, counterProposal, now);
        objections.add(objection);
        voice(voter.seatId()).say(voter, Choice.OBJECTION, enteredBy, now);
        return objection;
    }

    /** Everybody in the room who said nothing yet consents. */
    public void restConsents(Room room, UUID enteredBy, Instant now) {
        requireOpen();
        if (method != RoundMethod.CONSENT) {
            throw DomainException.because("round.no-consent-asked");
        }
        silent(room).forEach(voter -> say(voter, Choice.CONSENT, enteredBy, now));
    }

    /**
     * A seat puts a ballot into the box, once: nobody could tell which one to take out again.
     *
     * @param mark the place of the candidate from 0, {@code N} for none of them, {@code B} for blank
     */
    public void drop(Voter voter, String mark) {
        requireOpen();
        if (mark == null || !marks().contains(mark)) {
            throw DomainException.at("choice", "round.choice-needed");
        }
        requireNoBallot(voter.seatId());
        voice(voter.seatId()).hide(voter);
        ballots = BallotBox.of(ballots).with(mark).kept();
    }

    private void requireNoBallot(UUID seatId) {
        if (papered().anyMatch(v -> v.seatId().equals(seatId))) {
            throw DomainException.because("paper.votes-on-paper");
        }
        if (hasSpoken(seatId)) {
            throw DomainException.because("round.voted-already");
        }
    }

    /** For each candidate in their order, for none of them, and blank; nothing can be marked in another round. */
    private List<String> marks() {
        if (method != RoundMethod.SECRET_BALLOT) {
            return List.of();
        }
        Stream<String> names = IntStream.range(0, candidates().size()).mapToObj(String::valueOf);
        return Stream.concat(names, Stream.of(BallotBox.NONE, BallotBox.BLANK)).toList();
    }

    /** A seat takes a paper ballot; from now on it can't vote from a device. */
    public void takePaper(Voter voter) {
        requirePapersOut();
        requireNoBallot(voter.seatId());
        voice(voter.seatId()).takePaper(voter);
    }

    /** A seat gives its paper ballot back, and may vote from a device again. */
    public void returnPaper(UUID seatId) {
        requirePapersOut();
        if (!voices.removeIf(v -> v.onPaper() && v.seatId().equals(seatId))) {
            throw DomainException.because("paper.none-taken");
        }
    }

    private void requirePapersOut() {
        requireOpen();
        if (method != RoundMethod.SECRET_BALLOT) {
            throw DomainException.because("paper.secret-only");
        }
        if (papersCounted()) {
            throw DomainException.because("paper.counted-already");
        }
    }

    /**
     * Enters the paper ballots as they were counted, together: nothing tells whose they are. Until the end they can be
     * counted again.
     *
     * @param counts for each candidate in their order, for none of them, and blank
     * @throws DomainException when they are not as many as the seats on paper, or so few that they are no secret
     */
    public void countPapers(List<Integer> counts) {
        requireOpen();
        papers = Papers.counted(marks(), counts, papered().count()).kept();
    }

    private Stream<Voice> papered() {
        return voices.stream().filter(Voice::onPaper);
    }

    public boolean papersCounted() {
        return papers != null;
    }

    private Voice voice(UUID seatId) {
        return voiceOf(seatId).orElseGet(() -> {
            Voice first = new Voice(this, seatId);
            voices.add(first);
            return first;
        });
    }

    /** Gathers objections that are about the same. */
    public void gather(Collection<UUID> objectionIds, String theme) {
        requireOpen();
        objectionIds.forEach(id -> objection(id).gather(theme));
    }

    /** An objection is taken back; when it was the seat's last one, the seat consents. */
    public void withdraw(UUID objectionId, UUID enteredBy, Instant now) {
        requireRunning(now);
        Objection objection = objection(objectionId);
        objection.settle(ObjectionState.WITHDRAWN, now);
        if (openObjections().noneMatch(o -> o.seatId().equals(objection.seatId()))) {
            Voice voice = voice(objection.seatId());
            voice.say(new Voter(voice.seatId(), voice.personId()), Choice.CONSENT, enteredBy, now);
        }
    }

    /**
     * Amends the proposal to meet objections, and asks again. Others that are open lapse: their seats are asked again too.
     *
     * @param nextNumber the how manieth round of the meeting the next one is
     * @return the round that asks the new text
     */
    public Round amend(Collection<UUID> objectionIds, String newText, int nextNumber, Instant now) {
        requireRunning(now);
        if (method == RoundMethod.SECRET_BALLOT) {
            throw DomainException.because("round.secret-on-persons");
        }
        Round next = new Round(meetingId, itemId, nextNumber, method, newText, now);
        if (next.proposal.equals(proposal)) {
            throw DomainException.at("proposal", "round.same-text");
        }
        next.followsId = id();
        next.text = text == null ? null : text.copy();
        next.period = period == null ? null : period.again();
        next.revision = revision + 1;
        objectionIds.forEach(id -> objection(id).settle(ObjectionState.INTEGRATED, now));
        end(RoundOutcome.AMENDED, now);
        return next;
    }

    /** The same over a period, with another moment at which the next one closes. */
    public Round amendUntil(
            Instant closesAt, Collection<UUID> objectionIds, String newText, int nextNumber, Instant now) {
        AskingPeriod again = new AskingPeriod(period.bodyId(), closesAt, now);
        Round next = amend(objectionIds, newText, nextNumber, now);
        next.period = again;
        return next;
    }

    /**
     * Closes it with a result, and freezes the quorum of this moment.
     *
     * @param second whether the item is convened for the second time, so that it is decided without a quorum too
     */
    public void close(Room room, boolean second, Instant now) {
        requireOpen();
        Quorum quorum = room.quorumWith(voices.stream().map(Voice::seatId).collect(Collectors.toSet()));
        if (quorum.outlook() != Quorum.Outlook.REACHED && !second) {
            throw room.policy().notReached("round.no-quorum", quorum);
        }
        requireAnswers(room);
        long onPaper = papered().count();
        Papers.requireSecret(onPaper, voices.size() - onPaper, papersCounted());
        freeze(quorum);
        secondConvocation = second;
        gatherPapers();
        end(method.adopts(count()) ? RoundOutcome.ADOPTED : RoundOutcome.REJECTED, now);
    }

    private void freeze(Quorum quorum) {
        filled = quorum.filled();
        needed = quorum.needed();
        there = quorum.there();
    }

    /** Ends a round over a period with what the answers come to; its quorum is that of this moment. */
    public void conclude(Electorate asked, Instant now) {
        requireOpen();
        RoundOutcome result = result(asked);
        freeze(asked.answered(this));
        end(result, period.over(now) ? period.closesAt() : now);
    }

    /** What the answers over a period come to as they are; what they came to, once it has ended. */
    public RoundOutcome result(Electorate asked) {
        if (outcome != null) {
            return outcome;
        }
        if (asked.answered(this).outlook() != Quorum.Outlook.REACHED) {
            return RoundOutcome.NO_QUORUM;
        }
        return openObjections().findAny().isPresent() ? RoundOutcome.REJECTED : RoundOutcome.ADOPTED;
    }

    /** From now on nobody can tell a paper from another ballot. */
    private void gatherPapers() {
        if (papersCounted()) {
            ballots = BallotBox.of(ballots).with(BallotBox.of(papers)).kept();
        }
    }

    private void requireAnswers(Room room) {
        if (openObjections().findAny().isPresent()) {
            throw DomainException.because(
                    "round.objection-open", openObjections().count());
        }
        int silent = silent(room).size();
        if (method == RoundMethod.CONSENT && silent > 0) {
            throw DomainException.because("round.seats-silent", silent);
        }
        if (voices.isEmpty()) {
            throw DomainException.because("round.nobody-voted");
        }
    }

    /**
     * What it adopted was written down as a decision.
     *
     * @param decision its id
     */
    public void decided(UUID decision) {
        if (outcome != RoundOutcome.ADOPTED) {
            throw DomainException.because("round.nothing-adopted");
        }
        if (decisionId != null) {
            throw DomainException.because("round.decided-already");
        }
        decisionId = decision;
    }

    /** Ends it without a result. */
    public void callOff(Instant now) {
        requireRunning(now);
        end(RoundOutcome.CALLED_OFF, now);
    }

    private void end(RoundOutcome how, Instant now) {
        openObjections().forEach(o -> o.settle(ObjectionState.LAPSED, now));
        papers = null;
        outcome = how;
        closedAt = now;
    }

    private void requireOpen() {
        if (!open()) {
            throw DomainException.because("round.closed");
        }
    }

    /** Whether it can be answered at that moment. */
    public boolean running(Instant now) {
        return open() && (period == null || !period.over(now));
    }

    private void requireRunning(Instant now) {
        if (!running(now)) {
            throw DomainException.because("round.closed");
        }
    }

    /** Whether those who have not answered are to be reminded. */
    public boolean reminderDue(Instant now) {
        return open() && period != null && period.reminderDue(openedAt, now);
    }

    /** They were. */
    public void reminded(Instant now) {
        period.reminded(now);
    }

    private Stream<Objection> openObjections() {
        return objections.stream().filter(Objection::open);
    }

    private Objection objection(UUID objectionId) {
        return objections.stream()
                .filter(o -> o.id().equals(objectionId))
                .findFirst()
                .orElseThrow(() -> DomainException.because("round.unknown-objection"));
    }

    /** The seats in the room that said nothing yet. */
    public List<Voter> silent(Room room) {
        return room.voters().stream().filter(v -> !hasSpoken(v.seatId())).toList();
    }

    public boolean hasSpoken(UUID seatId) {
        return voices.stream().anyMatch(v -> v.seatId().equals(seatId));
    }

    /** What a seat said; nothing while it said nothing. */
    public Optional<Voice> voiceOf(UUID seatId) {
        return voices.stream().filter(v -> v.seatId().equals(seatId)).findFirst();
    }

    /**
     * The voices, counted. Of a secret ballot only once it has ended: in favour are those for the candidate who has most,
     * against those for others or for none.
     */
    public Tally tally() {
        return method == RoundMethod.SECRET_BALLOT && open() ? new Tally(0, 0, 0) : count();
    }

    private Tally count() {
        if (method == RoundMethod.SECRET_BALLOT) {
            BallotBox box = BallotBox.of(ballots);
            int most = IntStream.range(0, candidates().size())
                    .map(i -> box.count(String.valueOf(i)))
                    .max()
                    .orElse(0);
            int blank = box.count(BallotBox.BLANK);
            return new Tally(most, box.size() - most - blank, blank);
        }
        int yes = said(Choice.CONSENT) + said(Choice.FOR);
        int no = said(Choice.OBJECTION) + said(Choice.AGAINST);
        return new Tally(yes, no, said(Choice.ABSTAIN));
    }

    private int said(Choice choice) {
        return (int) voices.stream()
                .filter(v -> v.choice().filter(choice::equals).isPresent())
                .count();
    }

    /** The ballots for each candidate, in their order; nothing before the end. */
    public List<Integer> ballotsByCandidate() {
        BallotBox box = BallotBox.of(open() ? null : ballots);
        return IntStream.range(0, candidates().size())
                .mapToObj(i -> box.count(String.valueOf(i)))
                .toList();
    }

    /** Who was chosen: more than half of the ballots that were not blank. */
    public Optional<String> elected() {
        if (method != RoundMethod.SECRET_BALLOT || outcome != RoundOutcome.ADOPTED) {
            return Optional.empty();
        }
        List<Integer> counts = ballotsByCandidate();
        return Optional.of(candidates().get(counts.indexOf(Collections.max(counts))));
    }

    public boolean open() {
        return closedAt == null;
    }

    /** The meeting in which it is asked; null over a period. */
    public UUID meetingId() {
        return meetingId;
    }

    /** The item of the agenda on which it is asked; null over a period. */
    public UUID itemId() {
        return itemId;
    }

    /** The text that it is about, when it is about one. */
    public Optional<AskedText> text() {
        return Optional.ofNullable(text);
    }

    /** Over which period it is asked; nothing in a meeting. */
    public Optional<AskingPeriod> period() {
        return Optional.ofNullable(period);
    }

    /** The how manieth round of the meeting, or question on the text. */
    public int number() {
        return number;
    }

    /** The how manieth wording of the proposal. */
    public int revision() {
        return revision;
    }

    /** The round whose proposal was amended into this one. */
    public Optional<UUID> follows() {
        return Optional.ofNullable(followsId);
    }

    public RoundMethod method() {
        return method;
    }

    public String proposal() {
        return proposal;
    }

    public List<String> candidates() {
        return Candidates.names(candidates);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<RoundOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Where the quorum stood when it was closed with a result. */
    public Optional<Quorum> quorum() {
        return Optional.ofNullable(there).map(seats -> new Quorum(filled, needed, seats, 0));
    }

    /** Whether it was closed on a second convocation, which needs no quorum. */
    public boolean secondConvocation() {
        return secondConvocation;
    }

    /** The decision in which its result was written down. */
    public Optional<UUID> decision() {
        return Optional.ofNullable(decisionId);
    }

    public List<Voice> voices() {
        return Collections.unmodifiableList(voices);
    }

    public List<Objection> objections() {
        return Collections.unmodifiableList(objections);
    }
}
