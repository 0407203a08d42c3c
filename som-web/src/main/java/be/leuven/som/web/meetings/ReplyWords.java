package be.leuven.som.web.meetings;

import be.leuven.som.web.i18n.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What we say to somebody who answered an invitation, and who else heard of it. */
@RequestScoped
public class ReplyWords {
    @Inject
    private Words words;

    String thanks(String title, boolean coming, List<String> told) {
        String done = words.of("meetings", coming ? "replied.coming" : "replied.excused", title);
        if (told.isEmpty()) {
            return done;
        }
        String key = coming ? "replied.released" : "replied.asked";
        return done + " " + words.of("meetings", key, String.join(", ", told));
    }
}
