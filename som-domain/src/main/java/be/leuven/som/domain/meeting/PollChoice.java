package be.leuven.som.domain.meeting;

/** What somebody says of one slot of a date poll: yes, if need be, or no. */
public enum PollChoice {
    YES,
    IF_NEED_BE,
    NO
}
