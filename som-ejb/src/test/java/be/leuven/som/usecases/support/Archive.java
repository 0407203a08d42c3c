package be.leuven.som.usecases.support;

import java.io.File;
import java.util.Objects;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The use cases as the build packed them, with the tests beside them; no pages. */
@ArquillianSuiteDeployment
public class Archive {
    private static final File TARGET = new File(System.getProperty("basedir", ""), "target").getAbsoluteFile();

    @Deployment
    public static WebArchive archive() {
        return ShrinkWrap.create(WebArchive.class, "usecases.war")
                .addAsLibraries(Objects.requireNonNull(new File(TARGET, "arquillian-libs").listFiles()))
                .addAsLibrary(new File(TARGET, "som-ejb-" + System.getProperty("som.version") + ".jar"))
                .addPackage("be.leuven.som.usecases")
                .addPackage("be.leuven.som.usecases.support")
                .addAsResource(new File(TARGET, "test-classes/replies"), "replies")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }
}
