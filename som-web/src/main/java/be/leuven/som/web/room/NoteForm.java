package be.leuven.som.web.room;

import be.leuven.som.api.room.LiveRoom;
import java.io.Serializable;
import java.util.UUID;

/** The note of one item as it is typed. */
public class NoteForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final UUID itemId;
    private final int number;
    private final String title;
    private long version;
    private String text;
    private LiveRoom.Note theirs;

    NoteForm(LiveRoom.Item item) {
        itemId = item.id();
        number = item.number();
        title = item.title();
        version = item.note().version();
        text = item.note().text();
    }

    void kept(LiveRoom.Note note) {
        version = note.version();
        text = note.text();
        theirs = null;
    }

    void clashes(LiveRoom.Note note) {
        theirs = note;
        version = note.version();
    }

    UUID itemId() {
        return itemId;
    }

    public UUID getItemId() {
        return itemId;
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    /** The version that is typed upon; a page that saves by itself sends its own. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** What somebody else wrote meanwhile, or null. */
    public LiveRoom.Note getTheirs() {
        return theirs;
    }
}
