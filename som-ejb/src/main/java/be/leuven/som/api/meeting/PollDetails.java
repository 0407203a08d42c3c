package be.leuven.som.api.meeting;

import be.leuven.som.api.Localized;
import be.leuven.som.domain.meeting.Holiday;
import be.leuven.som.domain.meeting.PollChoice;
import be.leuven.som.domain.meeting.PollState;
import be.leuven.som.domain.meeting.Quorum;
import be.leuven.som.domain.structure.SeatRole;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One date poll, as far as the reader may see it; addresses of people are never in it.
 *
 * @param topics what it is to be about, a line each
 * @param hidden whether people do not see what others answer
 * @param chosenStart null unless a slot was chosen
 * @param meetingId the meeting that came of it, or null
 * @param cancelReason null unless called off
 * @param asked how many people are asked
 * @param answered how many of them have answered
 * @param mine what the reader answered; null when not asked
 * @param mayAnswer whether the reader may answer now
 * @param mayRun whether the reader may change it, remind and choose
 * @param replyLink the reader's own personal link to the invitation to the meeting that came of it, as long as that can be
 *     answered; or null
 * @param showsAnswers whether the reader sees what others answer; if not, slots are without counts and voices empty
 */
public record PollDetails(
        UUID id,
        long version,
        UUID bodyId,
        Localized bodyName,
        String title,
        List<String> topics,
        int minutes,
        String place,
        String videoLink,
        LocalDate answerBy,
        PollState state,
        boolean hidden,
        Instant chosenStart,
        UUID meetingId,
        String cancelReason,
        List<Slot> slots,
        List<Voice> voices,
        int asked,
        int answered,
        Voice mine,
        boolean mayAnswer,
        boolean mayRun,
        boolean showsAnswers,
        String replyLink)
        implements Serializable {
    /**
     * A moment at which the meeting could begin.
     *
     * @param holiday or null
     * @param required chair and secretary of that day, and whether they can come
     * @param quorum forecast from the answers; null when the reader does not see answers
     * @param best whether it is among those that promise most
     * @param noticeKept whether there is time for the usual notice
     */
    public record Slot(
            UUID id,
            Instant startsAt,
            Instant endsAt,
            Holiday holiday,
            int yes,
            int ifNeedBe,
            int no,
            List<Required> required,
            Quorum quorum,
            boolean best,
            boolean past,
            boolean noticeKept)
            implements Serializable {}

    /**
     * A role that has to be there.
     *
     * @param name null when the seat is vacant
     * @param choice null without an answer
     */
    public record Required(SeatRole role, String name, PollChoice choice) implements Serializable {}

    /**
     * What somebody answered.
     *
     * @param seat what the seat is called, or null
     * @param guest whether it is somebody who was asked by name, without a seat
     * @param choices for each slot, in their order; null where there is none
     * @param comment or null
     */
    public record Voice(
            String name, Localized seat, boolean guest, boolean answered, List<PollChoice> choices, String comment)
            implements Serializable {}
}
