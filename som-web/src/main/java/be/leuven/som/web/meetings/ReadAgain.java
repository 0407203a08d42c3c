package be.leuven.som.web.meetings;

/** A page that shows what was read before, and can read it again. */
public interface ReadAgain {
    void readAgain();
}
