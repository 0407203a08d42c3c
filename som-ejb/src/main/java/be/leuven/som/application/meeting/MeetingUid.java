package be.leuven.som.application.meeting;

import java.util.Optional;
import java.util.UUID;

/** Under which name calendars know a meeting; it never changes, whatever happens to the meeting. */
public final class MeetingUid {
    private static final String HERE = "@som";
    private static final int UUID_LENGTH = 36;

    private MeetingUid() {}

    public static String of(UUID meetingId) {
        return meetingId + HERE;
    }

    /** The meeting of a UID that was made here; nothing for that of another calendar. */
    public static Optional<UUID> meeting(String uid) {
        if (uid.length() != UUID_LENGTH + HERE.length() || !uid.endsWith(HERE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(uid.substring(0, UUID_LENGTH)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
