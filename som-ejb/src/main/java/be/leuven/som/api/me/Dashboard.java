package be.leuven.som.api.me;

/** The start page of who signed in. */
public interface Dashboard {
    Me me();

    MyDay today();
}
