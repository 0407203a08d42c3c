package be.leuven.som.domain.network;

/** Where a partner stands in its membership. */
public enum PartnerState {
    APPLICANT,
    DECLINED,
    ACTIVE,
    SUSPENDED,
    ENDED
}
