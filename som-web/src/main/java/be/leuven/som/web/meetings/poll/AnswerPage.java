package be.leuven.som.web.meetings.poll;

import be.leuven.som.api.meeting.AnswerPoll;
import be.leuven.som.api.meeting.PollDetails;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A poll as a page shows it to somebody who may answer: what is typed, and storing it. */
final class AnswerPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private PollDetails poll;
    private AnswerForm form;

    /** @param found nothing when there is no such poll for the reader */
    void show(Optional<PollDetails> found) {
        poll = found.orElse(null);
        form = found.map(AnswerForm::of).orElse(null);
    }

    /** Stores the answer; when the slots changed meanwhile, or the date was chosen, that is shown. */
    void save(Attempt attempt, Words words, Consumer<AnswerPoll> useCase, Supplier<Optional<PollDetails>> again) {
        boolean saved = attempt.done(() -> Insistence.on(() -> useCase.accept(form.answer())));
        if (saved) {
            attempt.sayHere(words.of("poll", "answer.saved"));
            show(again.get());
        } else {
            again.get().filter(now -> !now.mayAnswer() || !form.fits(now)).ifPresent(now -> {
                form = AnswerForm.of(now).keeping(form);
                poll = now;
            });
        }
    }

    PollDetails poll() {
        return poll;
    }

    AnswerForm form() {
        return form;
    }
}
