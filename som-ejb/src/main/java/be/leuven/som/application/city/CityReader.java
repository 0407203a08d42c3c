package be.leuven.som.application.city;

import be.leuven.som.api.city.v1.CityBody;
import be.leuven.som.api.city.v1.CityMeeting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Reads from the database what the city's IT may see, in the shape of the contract. */
public interface CityReader {
    /** The bodies that exist that day, by code, with their seats and vacancies of that day. */
    List<CityBody> bodies(LocalDate today);

    /** The convened meetings that end after that moment, the first to come first. */
    List<CityMeeting> comingMeetings(Instant now, int most);
}
