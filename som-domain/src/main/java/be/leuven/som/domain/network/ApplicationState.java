package be.leuven.som.domain.network;

/** Where an application stands: asked, confirmed by mail, and admitted or declined. */
public enum ApplicationState {
    ASKED,
    CONFIRMED,
    ADMITTED,
    DECLINED
}
