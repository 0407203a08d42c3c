package be.leuven.som.application.link;

/** What a signed link lets its holder do. The names are part of links that are out: add, never rename or reorder. */
public enum LinkPurpose {
    /** Answer that date poll. */
    POLL,

    /** Reply to that invitation. */
    INVITATION,

    /** Comment on those minutes. */
    MINUTES,

    /** Report on that action. */
    ACTION
}
