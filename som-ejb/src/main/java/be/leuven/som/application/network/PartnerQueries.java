package be.leuven.som.application.network;

import be.leuven.som.api.network.PartnerDetails;
import be.leuven.som.api.network.PartnerFilter;
import be.leuven.som.api.network.PartnerSummary;
import be.leuven.som.application.meeting.MeetingQueries.Viewer;
import be.leuven.som.domain.network.PartnerState;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What pages ask about partners, read straight from the database in as many statements whatever there is. */
public interface PartnerQueries {
    /** @param states those in one of these states only */
    List<PartnerSummary> list(PartnerFilter filter, Set<PartnerState> states, int skip, int most);

    /** The versions of the charter that it signed, the latest first. */
    List<PartnerDetails.Signing> signatures(UUID partnerId);

    /** The meetings to which its seats were invited and that the viewer sees, the latest first. */
    List<PartnerDetails.Meeting> meetings(UUID partnerId, Viewer viewer, int most);
}
