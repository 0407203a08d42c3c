package be.leuven.som.domain.network;

/** What happens to a partner in its membership. */
public enum PartnerStepKind {
    APPLIED,
    ADMITTED,
    DECLINED,
    SUSPENDED,
    RESUMED,
    ENDED
}
