package be.leuven.som.api.meeting;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import java.util.Optional;
import java.util.UUID;

/** Answering a date poll: by the personal link of a mail, without an account, or signed in. */
public interface PollAnswering {
    /** The poll as the one sees to whom the link was mailed; nothing when the link is of no use. */
    Optional<PollDetails> byLink(String link);

    /** @throws Rejected when the link is of no use, answers are no longer taken, or a slot has no answer */
    void answerByLink(String link, AnswerPoll answer);

    /**
     * @throws NotAllowed when the caller is not asked
     * @throws Rejected when answers are no longer taken, or a slot has no answer
     */
    void answer(UUID pollId, AnswerPoll answer);
}
