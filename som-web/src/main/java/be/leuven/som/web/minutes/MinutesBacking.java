package be.leuven.som.web.minutes;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.minutes.MinutesComments;
import be.leuven.som.api.minutes.MinutesReading;
import be.leuven.som.api.minutes.MinutesView;
import be.leuven.som.api.minutes.MinutesWriting;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import be.leuven.som.web.layout.Addressed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.function.Supplier;
import org.omnifaces.cdi.Param;

/** Minutes: read, write item by item, circulate, comment, have them approved, annotate. */
@Named
@ViewScoped
public class MinutesBacking extends Commenting {
    private static final long serialVersionUID = 1L;

    @Inject
    private MinutesReading reading;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MinutesComments comments;

    @Inject
    private Attempt attempt;

    @Inject
    private Addressed addressed;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private MinutesView view;
    private UUID writingOn;
    private long seen;
    private String prose;
    private String preview;
    private UUID approver;
    private String annotation;

    public void open() {
        view = addressed.found(id, reading::minutes);
    }

    /** Opens the prose of an item to write; null closes it. */
    public void write(UUID itemId) {
        writingOn = itemId;
        preview = null;
        if (itemId != null) {
            seen = view.proseVersions().get(itemId);
            prose = view.document().items().stream()
                    .filter(i -> i.id().equals(itemId))
                    .findFirst()
                    .orElseThrow()
                    .prose();
        }
    }

    public void look() {
        preview = reading.preview(prose);
    }

    public void save() {
        act("saved", () -> {
            writing.write(view.id(), writingOn, seen, prose);
            return "";
        });
    }

    public void circulate() {
        act("circulated", () -> writing.circulate(view.id(), view.version()));
    }

    public void handle(UUID commentId) {
        act("handled", () -> {
            writing.handle(view.id(), commentId);
            return "";
        });
    }

    public void approve() {
        act("approved", () -> {
            writing.approve(view.id(), view.version(), approver);
            return "";
        });
    }

    public void annotate() {
        act("annotated", () -> {
            writing.annotate(view.id(), annotation);
            annotation = null;
            return "";
        });
    }

    @Override
    public void send() {
        act("commented", () -> {
            comments.comment(view.id(), getCommentingOn(), getComment());
            askComment(null);
            return "";
        });
    }

    /** What was typed stays when something was refused, or when somebody else wrote meanwhile: then both can be read. */
    private void act(String said, Supplier<Object> useCase) {
        try {
            attempt.result(useCase).ifPresent(told -> {
                attempt.sayHere(words.of("minutes", "done." + said, told));
                writingOn = null;
                open();
            });
        } catch (Conflict changed) {
            attempt.warn(words.of("minutes", writingOn == null ? "conflict" : "conflict.prose"));
            open();
            seen = writingOn == null ? 0 : view.proseVersions().get(writingOn);
        }
    }

    @Override
    public MinutesView getView() {
        return view;
    }

    public UUID getWritingOn() {
        return writingOn;
    }

    public String getPreview() {
        return preview;
    }

    public String getProse() {
        return prose;
    }

    public void setProse(String prose) {
        this.prose = prose;
    }

    public UUID getApprover() {
        return approver;
    }

    public void setApprover(UUID approver) {
        this.approver = approver;
    }

    public String getAnnotation() {
        return annotation;
    }

    public void setAnnotation(String annotation) {
        this.annotation = annotation;
    }
}
