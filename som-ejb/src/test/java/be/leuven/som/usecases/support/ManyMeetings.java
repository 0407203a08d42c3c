package be.leuven.som.usecases.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Thousands of convened meetings of the steering group and a working group, far away from those of other tests. */
public final class ManyMeetings {
    private static final String MARK = "Grote hoeveelheid";
    private static final int BATCH = 500;

    private ManyMeetings() {}

    /**
     * Adds so many, one each hour from now on and in turn of two bodies, and invites five people to each.
     *
     * @return the id of the first
     */
    public static UUID add(int count, int itemsOfTheFirst, int inviteesOfTheFirst) throws SQLException {
        List<List<Object>> people = Rows.all("select id from person order by email");
        List<List<Object>> seats = Rows.all("select id from seat order by id");
        List<List<Object>> bodies = Rows.all("select id from body where code in ('RG', 'WG2') order by code");
        Object city = Rows.first("select id from person where email = 'stad@example.org'")
                .get(0);
        UUID first = UUID.randomUUID();
        try (Connection connection = Rows.connect()) {
            connection.setAutoCommit(false);
            try (PreparedStatement meeting = connection.prepareStatement(
                            "insert into meeting (id, version, body_id, title, state, starts_at, ends_at, place, announced,"
                                    + " calendar_sequence, convened_at)"
                                    + " values (?, 1, ?, ?, 'CONVENED', ?, ?, 'Stadhuis', ?, 0, 0)");
                    PreparedStatement invitation = connection.prepareStatement(
                            "insert into invitation (id, version, meeting_id, person_id, seat_id, capacity, voting, reply)"
                                    + " values (?, 1, ?, ?, ?, 'HOLDER', ?, 'NONE')");
                    PreparedStatement item = connection.prepareStatement(
                            "insert into agenda_item (id, meeting_id, item_position, item_type, title, planned_minutes,"
                                    + " brought_by) values (?, ?, ?, 'DISCUSSION', 'Punt', 5, ?)")) {
                for (int i = 0; i < count; i++) {
                    UUID id = i == 0 ? first : UUID.randomUUID();
                    Instant start = MovableClock.now().plus(Duration.ofDays(1)).plus(Duration.ofHours(i));
                    meeting.setString(1, id.toString());
                    meeting.setObject(2, bodies.get(i % 2).get(0));
                    meeting.setString(3, MARK + " " + i);
                    meeting.setLong(4, start.toEpochMilli() * 1000);
                    meeting.setLong(5, start.plusSeconds(3600).toEpochMilli() * 1000);
                    meeting.setObject(6, true, Types.BOOLEAN);
                    meeting.addBatch();
                    int invitees = i == 0 ? inviteesOfTheFirst : 5;
                    for (int n = 0; n < invitees; n++) {
                        invitation.setString(1, UUID.randomUUID().toString());
                        invitation.setString(2, id.toString());
                        invitation.setObject(
                                3,
                                n == 0
                                        ? city
                                        : people.get((i + n) % people.size()).get(0));
                        invitation.setObject(4, seats.get(n % seats.size()).get(0));
                        invitation.setObject(5, true, Types.BOOLEAN);
                        invitation.addBatch();
                    }
                    for (int n = 0; n < (i == 0 ? itemsOfTheFirst : 1); n++) {
                        item.setString(1, UUID.randomUUID().toString());
                        item.setString(2, id.toString());
                        item.setInt(3, n);
                        item.setObject(4, people.get(n % people.size()).get(0));
                        item.addBatch();
                    }
                    if (i % BATCH == BATCH - 1 || i == count - 1) {
                        meeting.executeBatch();
                        invitation.executeBatch();
                        item.executeBatch();
                    }
                }
                connection.commit();
            }
        }
        return first;
    }

    public static void remove() throws SQLException {
        String these = "(select id from meeting where title like '" + MARK + "%')";
        Rows.change("delete from invitation where meeting_id in " + these);
        Rows.change("delete from agenda_item where meeting_id in " + these);
        Rows.change("delete from meeting where title like '" + MARK + "%'");
        Rows.change("delete from meeting_series where title like '" + MARK + "%'");
    }
}
