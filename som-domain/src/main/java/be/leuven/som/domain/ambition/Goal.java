package be.leuven.som.domain.ambition;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** A goal (speerpunt) that the partners set themselves, with its number in the charter. */
@Entity
@Table(name = "goal")
public class Goal extends Aggregate {
    @Column(name = "goal_number")
    private int number;

    @Enumerated(EnumType.STRING)
    private GoalTheme theme;

    @Embedded
    @AttributeOverride(name = "dutch", column = @Column(name = "title_nl"))
    @AttributeOverride(name = "english", column = @Column(name = "title_en"))
    private LocalizedText title;

    @Embedded
    @AttributeOverride(name = "dutch", column = @Column(name = "summary_nl"))
    @AttributeOverride(name = "english", column = @Column(name = "summary_en"))
    private LocalizedText summary;

    protected Goal() {
        // for persistence
    }

    public Goal(int number, GoalTheme theme, LocalizedText title, LocalizedText summary) {
        super(UUID.randomUUID());
        this.number = number;
        this.theme = theme;
        this.title = title;
        this.summary = summary;
    }

    public int number() {
        return number;
    }

    public GoalTheme theme() {
        return theme;
    }

    public LocalizedText title() {
        return title;
    }

    public LocalizedText summary() {
        return summary;
    }
}
