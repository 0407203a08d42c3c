package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/** Where a meeting is held: a place, a video link, or both; a draft may not know yet. */
@Embeddable
public class Venue {
    private String place;

    @Column(name = "video_link")
    private String videoLink;

    protected Venue() {
        // for persistence
    }

    private Venue(String place, String videoLink) {
        this.place = Text.optional("place", place, 200);
        this.videoLink = Text.optional("videoLink", videoLink, 500);
        if (this.videoLink != null && !isWebAddress(this.videoLink)) {
            throw DomainException.at("videoLink", "venue.video-link-malformed");
        }
    }

    public static Venue of(String place, String videoLink) {
        return new Venue(place, videoLink);
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = URI.create(text);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    public boolean known() {
        return place != null || videoLink != null;
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    /** An https address. */
    public Optional<String> videoLink() {
        return Optional.ofNullable(videoLink);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Venue that
                && Objects.equals(place, that.place)
                && Objects.equals(videoLink, that.videoLink);
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, videoLink);
    }
}
