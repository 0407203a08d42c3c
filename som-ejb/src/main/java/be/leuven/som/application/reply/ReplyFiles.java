package be.leuven.som.application.reply;

/** Reads mails and calendar files, which anybody may have made. */
public interface ReplyFiles {
    /** The most octets that are looked into. */
    int MOST = 512 * 1024;

    /** What the file holds; whatever it is, this does not fail. */
    ReplyFile read(byte[] file);

    /** What the head of a mail says that is too large to be read. */
    ReplyFile tooLarge(byte[] head);
}
