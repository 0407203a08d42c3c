package be.leuven.som.web.charter;

import be.leuven.som.api.Conflict;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;

/** A step on a page that others change at the same time: done and told, or the page read again. */
final class ConsultationSteps {
    private ConsultationSteps() {}

    /** @param said the key of the sentence, after "done." */
    static void take(Attempt attempt, Words words, String said, Runnable useCase, Runnable readAgain) {
        try {
            if (attempt.done(useCase)) {
                attempt.sayHere(words.of("consultation", "done." + said));
                readAgain.run();
            }
        } catch (Conflict changed) {
            attempt.warn(words.of("charter", "changed"));
            readAgain.run();
        }
    }
}
