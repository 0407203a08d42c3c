package be.leuven.som.databases;

import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.Suite;

/** All use cases on that database; {@link OnPostgresql} runs beside it, in a JVM and on a server of its own. */
@Suite
class OnDerby extends AllUseCases {
    @BeforeSuite
    static void prepare() {
        prepareOn("derby");
    }
}
