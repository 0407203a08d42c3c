package be.leuven.som.databases;

import be.leuven.som.usecases.support.PreparedRun;
import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;

/** What the suites have in common. */
@SelectPackages("be.leuven.som.usecases")
@IncludeClassNamePatterns(".*IT")
@ConfigurationParameter(
        key = "junit.jupiter.testclass.order.default",
        value = "be.leuven.som.usecases.support.MailFirst")
abstract class AllUseCases {
    private static PreparedRun run;

    static void prepareOn(String database) {
        run = PreparedRun.on(database);
    }

    @AfterSuite
    static void end() {
        run.end();
    }
}
