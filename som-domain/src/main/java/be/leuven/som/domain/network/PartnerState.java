package be.leuven.som.domain.network;

/** Where a partner stands in its membership. */
public enum PartnerState {
    APPLICANT,
    DECLINED,
    ACTIVE,
    SUSPENDED,
    ENDED;

    /** Whether it will not take part any more, or never did. */
    public boolean gone() {
        return this == ENDED || this == DECLINED;
    }
}
