package be.leuven.som.application.setup;

import java.util.List;

/** Where the example accounts are laid down for whoever tries the system on this machine. */
public interface ExampleAccountsFile {
    void write(List<String> lines);
}
