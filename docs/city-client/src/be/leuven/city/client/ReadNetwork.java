package be.leuven.city.client;

import be.leuven.som.api.city.v1.CityNetwork;
import com.sun.enterprise.security.ee.auth.login.ProgrammaticLogin;
import java.util.Hashtable;
import javax.naming.InitialContext;

/**
 * How a program of the city reads SOM: prints the bodies of the network and its coming meetings.
 *
 * <p>Takes host and IIOP port as arguments, user and password from the environment (SOM_USER, SOM_PASSWORD). The README
 * beside it tells which options Java needs.
 */
public final class ReadNetwork {
    private ReadNetwork() {}

    public static void main(String[] arguments) throws Exception {
        String user = System.getenv("SOM_USER");
        if (user != null) {
            // before the look-up: what JNDI itself knows of users and passwords is ignored; always says yes,
            // a wrong password shows at the look-up
            new ProgrammaticLogin().login(user, System.getenv("SOM_PASSWORD").toCharArray(), "file", true);
        }

        Hashtable<String, String> server = new Hashtable<>();
        server.put("java.naming.factory.initial", "com.sun.enterprise.naming.SerialInitContextFactory");
        server.put("org.omg.CORBA.ORBInitialHost", arguments[0]);
        server.put("org.omg.CORBA.ORBInitialPort", arguments[1]);
        CityNetwork network = (CityNetwork) new InitialContext(server).lookup(CityNetwork.NAME);

        network.bodies()
                .forEach(body -> System.out.printf(
                        "%s %s, since %s, %d of %d seats vacant%n",
                        body.code(), body.nameDutch(), body.from(), body.vacancies(), body.seats()));
        network.comingMeetings(20)
                .forEach(meeting -> System.out.printf(
                        "%s %s: %s (%s)%n", meeting.startsAt(), meeting.bodyCode(), meeting.title(), meeting.place()));
        // the ORB's threads would keep the program alive
        System.exit(0);
    }
}
