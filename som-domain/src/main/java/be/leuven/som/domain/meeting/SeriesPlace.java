package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;

/** Where a meeting stands in its series: which series, at what place, and at what step of a trajectory. */
@Embeddable
public class SeriesPlace {
    @Column(name = "series_id")
    @Convert(converter = UuidConverter.class)
    private UUID seriesId;

    @Column(name = "series_position")
    private Integer position;

    @Enumerated(EnumType.STRING)
    @Column(name = "series_step")
    private TrajectoryStep step;

    protected SeriesPlace() {
        // for persistence
    }

    /**
     * @param position from 1, in the order in which the series was planned
     * @param step null in a series that is no trajectory
     */
    public SeriesPlace(UUID seriesId, int position, TrajectoryStep step) {
        this.seriesId = seriesId;
        this.position = position;
        this.step = step;
    }

    public UUID seriesId() {
        return seriesId;
    }

    public int position() {
        return position;
    }

    public Optional<TrajectoryStep> step() {
        return Optional.ofNullable(step);
    }
}
