package be.leuven.som.api;

/** Counts the SQL statements that a request causes, so that a page that begins to ask too much is seen. */
public interface StatementCounter {
    /** Begins anew for this thread. */
    void begin();

    /** The statements that this thread has sent since; forgets the count. */
    int end();
}
