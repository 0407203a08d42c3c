package be.leuven.som.system.server;

import java.net.URI;
import java.nio.file.Path;

/** SOM as it answers over HTTP, on whichever server. */
public interface RunningSom {
    /** The address of a page: {@code page("/sign-in")}. */
    URI page(String path);

    /** The folder of {@code som.data}. */
    Path data();

    /** All that the server logged until now. */
    String log();
}
