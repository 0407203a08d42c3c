package be.leuven.som.system.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The tests of this class take a {@link MicroServer}, as a parameter of a test, of its set-up or of the constructor. All
 * classes of a lane that ask for the same database and contents share one: what a test changes, it changes for those after
 * it, so it makes its own meetings and accounts.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({Lanes.class, SharedServers.class})
public @interface OnMicro {
    Database database() default Database.DERBY;

    Contents contents() default Contents.EXAMPLE;
}
