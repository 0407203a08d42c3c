package be.leuven.som.databases;

import be.leuven.som.usecases.support.PreparedRun;
import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All use cases on that database; {@link OnPostgresql} runs beside it, in a JVM and on a server of its own. */
@Suite
@SelectPackages("be.leuven.som.usecases")
@IncludeClassNamePatterns(".*IT")
@ConfigurationParameter(
        key = "junit.jupiter.testclass.order.default",
        value = "be.leuven.som.usecases.support.MailFirst")
class OnDerby {
    private static PreparedRun run;

    @BeforeSuite
    static void prepare() {
        run = PreparedRun.on("derby");
    }

    @AfterSuite
    static void end() {
        run.end();
    }
}
