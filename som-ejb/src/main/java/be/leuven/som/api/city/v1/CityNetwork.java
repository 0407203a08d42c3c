package be.leuven.som.api.city.v1;

import java.util.List;

/**
 * What the city's IT may read of the education network.
 *
 * <p>Answered by a stateless bean on Payara Server under the name {@value #NAME}. Only for users of the group
 * {@value #GROUP}: without credentials, or with wrong ones, the look-up fails with {@code org.omg.CORBA.NO_PERMISSION}; a
 * user without the group gets {@code jakarta.ejb.EJBAccessException} at the call.
 */
public interface CityNetwork {
    /** Where to look it up in JNDI. */
    String NAME = "java:global/som/som-ejb/CityNetworkBean!be.leuven.som.api.city.v1.CityNetwork";

    /** The group of users that may call. */
    String GROUP = "city-it";

    /** How many meetings can be asked for at once. */
    int MOST_MEETINGS = 500;

    /** The bodies that exist today, by code. */
    List<CityBody> bodies();

    /**
     * The convened meetings that have not ended yet, the first to come first.
     *
     * @param most how many at the most, from 1 to {@value #MOST_MEETINGS}
     * @throws CityRequestException when {@code most} lies outside these bounds
     */
    List<CityMeeting> comingMeetings(int most) throws CityRequestException;
}
