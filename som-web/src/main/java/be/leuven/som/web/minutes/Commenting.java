package be.leuven.som.web.minutes;

import be.leuven.som.api.minutes.MinutesView;
import java.io.Serializable;
import java.util.UUID;

/** What the pages share on which minutes are commented: one item at a time. */
public abstract class Commenting implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID commentingOn;
    private String comment;

    public abstract MinutesView getView();

    /** Sends the comment that was typed. */
    public abstract void send();

    /** Opens the place to comment on an item; null closes it. */
    public void askComment(UUID itemId) {
        commentingOn = itemId;
        comment = null;
    }

    public UUID getCommentingOn() {
        return commentingOn;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
