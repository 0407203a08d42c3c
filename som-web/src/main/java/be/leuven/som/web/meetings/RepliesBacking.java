package be.leuven.som.web.meetings;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Page;
import be.leuven.som.api.meeting.MailedReplies;
import be.leuven.som.api.meeting.MailedReplyLine;
import be.leuven.som.web.form.Addresses;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.form.PageNumber;
import be.leuven.som.web.i18n.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.omnifaces.cdi.Param;

/** Answers of calendar programs that could not be taken up; and a place to hand one in. */
@Named
@ViewScoped
public class RepliesBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A little more than is read, so that whoever reads it sees that it is too large. */
    private static final int MOST = 513 * 1024;

    @Inject
    private MailedReplies replies;

    @Inject
    private Attempt attempt;

    @Inject
    private Addresses addresses;

    @Inject
    private Words words;

    @Inject
    @Param(name = "page")
    private String asked;

    private Page<MailedReplyLine> page;
    private transient Part file;

    public void open() {
        try {
            page = replies.aside(PageNumber.of(asked) - 1);
        } catch (NotAllowed notForYou) {
            addresses.notFound();
        }
    }

    public void settle(MailedReplyLine line) {
        try {
            if (attempt.done(() -> replies.settle(line.id(), line.version()))) {
                attempt.sayHere(words.of("calendars", "aside.settled"));
            }
        } catch (Conflict somebodyElse) {
            attempt.warn(words.of("calendars", "aside.conflict"));
        }
        open();
    }

    public void handIn() {
        Supplier<MailedReplyLine> useCase = () -> replies.handIn(octets());
        attempt.result(useCase).ifPresent(this::tell);
        open();
    }

    private byte[] octets() {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(MOST);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void tell(MailedReplyLine line) {
        if (line.reason() == null) {
            attempt.sayHere(words.of("calendars", "aside.taken." + line.reply(), line.attendee(), line.meetingTitle()));
        } else {
            attempt.warn(words.of("calendars", "aside.kept", words.of("calendars", "reason." + line.reason())));
        }
    }

    public Page<MailedReplyLine> getPage() {
        return page;
    }

    public boolean isMailbox() {
        return replies.mailbox();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
