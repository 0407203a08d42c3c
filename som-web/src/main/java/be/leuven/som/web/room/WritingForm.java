package be.leuven.som.web.room;

import be.leuven.som.api.charter.CharterReading.CharterLine;
import be.leuven.som.api.room.RoundPicture;
import be.leuven.som.domain.meeting.RoundMethod;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What is typed in the form beside the room. */
public class WritingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Writing what;
    private final UUID itemId;
    private final UUID seatId;
    private RoundPicture round;
    private String about;
    private RoundMethod method;
    private String text;
    private String names;
    private String counterProposal;
    private String theme;
    private List<String> chosenIds = new ArrayList<>();
    private UUID owner;
    private LocalDate day;
    private List<CharterLine> charters = List.of();
    private UUID charterId;
    private List<PaperCount> papers = List.of();

    private WritingForm(Writing what, UUID itemId, RoundPicture round, UUID seatId) {
        this.what = what;
        this.itemId = itemId;
        this.round = round;
        this.seatId = seatId;
    }

    static WritingForm none() {
        return new WritingForm(Writing.NOTHING, null, null, null);
    }

    /**
     * @param agreed how the body decides unless it chooses otherwise
     * @param read the versions of the charter that are read in the meeting
     */
    static WritingForm round(UUID itemId, RoundMethod agreed, List<CharterLine> read) {
        WritingForm form = new WritingForm(Writing.ROUND, itemId, null, null);
        form.method = agreed;
        form.charters = read;
        return form;
    }

    static WritingForm objection(RoundPicture round, RoundPicture.SeatVoice seat) {
        WritingForm form = new WritingForm(Writing.OBJECTION, round.itemId(), round, seat.seatId());
        form.about = seat.name();
        return form;
    }

    static WritingForm amendment(RoundPicture round) {
        WritingForm form = new WritingForm(Writing.AMENDMENT, round.itemId(), round, null);
        form.text = round.proposal();
        return form;
    }

    static WritingForm decision(RoundPicture round) {
        WritingForm form = new WritingForm(Writing.DECISION, round.itemId(), round, null);
        form.text = round.elected() == null ? round.proposal() : round.proposal() + "\n" + round.elected();
        return form;
    }

    static WritingForm action(UUID itemId) {
        return new WritingForm(Writing.ACTION, itemId, null, null);
    }

    static WritingForm guest() {
        return new WritingForm(Writing.GUEST, null, null, null);
    }

    /**
     * The papers of a secret ballot: those for each candidate, and those for what else can be on them.
     *
     * @param others the words for none of them, and for blank
     */
    static WritingForm papers(RoundPicture round, List<String> others) {
        WritingForm form = new WritingForm(Writing.PAPERS, round.itemId(), round, null);
        form.papers = Stream.concat(round.candidates().stream(), others.stream())
                .map(PaperCount::new)
                .toList();
        return form;
    }

    /** Shows the objections as they were gathered; what was chosen and typed stays. */
    void gathered(List<RoundPicture> rounds) {
        rounds.stream().filter(r -> r.id().equals(round.id())).findFirst().ifPresent(r -> round = r);
        theme = null;
    }

    List<Integer> counts() {
        return papers.stream().map(PaperCount::getCount).toList();
    }

    UUID itemId() {
        return itemId;
    }

    UUID roundId() {
        return round.id();
    }

    UUID seatId() {
        return seatId;
    }

    /** The version of the charter that is asked; only by consent. */
    UUID asked() {
        return method == RoundMethod.CONSENT ? charterId : null;
    }

    /** What the version that was chosen is called. */
    Optional<String> charterLabel() {
        return charters.stream()
                .filter(c -> c.id().equals(charterId))
                .map(CharterLine::label)
                .findFirst();
    }

    /** A name a line. */
    List<String> candidates() {
        return names == null ? List.of() : names.lines().toList();
    }

    List<UUID> chosen() {
        return chosenIds.stream().map(UUID::fromString).toList();
    }

    public Writing getWhat() {
        return what;
    }

    public RoundPicture getRound() {
        return round;
    }

    /** Whom an objection is entered for. */
    public String getAbout() {
        return about;
    }

    public RoundMethod getMethod() {
        return method;
    }

    public void setMethod(RoundMethod method) {
        this.method = method;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getNames() {
        return names;
    }

    public void setNames(String names) {
        this.names = names;
    }

    public String getCounterProposal() {
        return counterProposal;
    }

    public void setCounterProposal(String counterProposal) {
        this.counterProposal = counterProposal;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public List<String> getChosenIds() {
        return chosenIds;
    }

    public void setChosenIds(List<String> chosenIds) {
        this.chosenIds = chosenIds;
    }

    public UUID getOwner() {
        return owner;
    }

    public void setOwner(UUID owner) {
        this.owner = owner;
    }

    public List<PaperCount> getPapers() {
        return papers;
    }

    public List<CharterLine> getCharters() {
        return charters;
    }

    public UUID getCharterId() {
        return charterId;
    }

    public void setCharterId(UUID charterId) {
        this.charterId = charterId;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
