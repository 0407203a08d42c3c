package be.leuven.som.application.city;

import be.leuven.som.api.city.v1.CityBody;
import be.leuven.som.api.city.v1.CityMeeting;
import be.leuven.som.api.city.v1.CityNetwork;
import be.leuven.som.api.city.v1.CityRequestException;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.domain.shared.Zone;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Answers the city's IT. That its interface is remote stands in {@code ejb-jar.xml}: in the EAR it counts, in the WAR it is
 * not read, and Payara Micro, which cannot serve remote beans, has none.
 */
@Stateless
@DeclareRoles(CityNetwork.GROUP)
@RolesAllowed(CityNetwork.GROUP)
public class CityNetworkBean implements CityNetwork {
    @Inject
    private CityReader reader;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    @Override
    public List<CityBody> bodies() {
        audit.record("city.bodies-read", null);
        return List.copyOf(reader.bodies(Zone.dayOf(clock.instant())));
    }

    @Override
    public List<CityMeeting> comingMeetings(int most) throws CityRequestException {
        if (most < 1 || most > MOST_MEETINGS) {
            throw new CityRequestException("most", "from 1 to " + MOST_MEETINGS + ", not " + most);
        }
        audit.record("city.meetings-read", null);
        return List.copyOf(reader.comingMeetings(clock.instant(), most));
    }
}
