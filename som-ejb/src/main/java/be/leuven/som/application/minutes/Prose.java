package be.leuven.som.application.minutes;

/** What people write in Markdown. */
public interface Prose {
    /**
     * Lets in what may be kept.
     *
     * @param field beside which a refusal stands, or null
     * @return the same text
     * @throws be.leuven.som.domain.shared.DomainException when it holds a picture, or a link to something else than a web
     *     page or a mail address
     */
    String admit(String field, String markdown);

    /** Safe HTML: markup as text, and only paragraphs, lists, headings, emphasis, quotes and links. */
    String html(String markdown);
}
