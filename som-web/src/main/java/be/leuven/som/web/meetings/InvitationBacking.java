package be.leuven.som.web.meetings;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.meeting.InvitationLinks;
import be.leuven.som.api.meeting.LinkedInvitation;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** An invitation opened by the personal link of a mail: looked at, and answered with one press. */
@Named
@RequestScoped
public class InvitationBacking {
    @Inject
    @Param(pathIndex = 0)
    private String link;

    @Inject
    @Param(name = "answer")
    private String asked;

    @Inject
    private InvitationLinks links;

    @Inject
    private Attempt attempt;

    @Inject
    private Words words;

    @Inject
    private ReplyWords replyWords;

    private LinkedInvitation invitation;

    @PostConstruct
    void read() {
        invitation = links.invitation(link).orElse(null);
    }

    public void reply(boolean coming) {
        try {
            attempt.result(() -> links.reply(link, coming))
                    .ifPresent(told -> attempt.sayHere(replyWords.thanks(invitation.title(), coming, told)));
        } catch (Conflict together) {
            attempt.warn(words.of("calendars", "invitation.conflict"));
        }
        read();
    }

    /** What the link does not find, it does not tell of; null then. */
    public LinkedInvitation getInvitation() {
        return invitation;
    }

    /** Which of the two links was followed: its answer is offered first, and given by the press only. */
    public String getAsked() {
        return asked;
    }
}
