package be.leuven.som.application.example;

import be.leuven.som.domain.ambition.Goal;
import be.leuven.som.domain.ambition.GoalRepository;
import be.leuven.som.domain.ambition.GoalTheme;
import be.leuven.som.domain.shared.LocalizedText;

/** The three goals of the charter, unchanged since 2015. */
final class ExampleGoals {
    private ExampleGoals() {}

    static void set(GoalRepository goals) {
        goals.add(new Goal(
                1,
                GoalTheme.ABOARD,
                LocalizedText.of(
                        "Iedereen aan boord, van kleuterschool tot hoger onderwijs",
                        "Everyone aboard, from nursery school to higher education"),
                LocalizedText.of(
                        "Elke kleuter naar school, minder jongeren die zonder diploma afhaken en een vlotte overstap"
                                + " van het ene niveau naar het andere. We kijken naar wat iemand kan en graag doet.",
                        "Every young child at school, fewer young people who leave without a diploma, and a smooth step"
                                + " from one level to the next. We look at what someone can do and likes to do.")));
        goals.add(new Goal(
                2,
                GoalTheme.WELLBEING,
                LocalizedText.of("Welbevinden en betrokkenheid", "Well-being and involvement"),
                LocalizedText.of(
                        "Wie zich goed voelt, leert en werkt beter: leerlingen en studenten, leraren en docenten. We"
                                + " versterken teams, betrekken ouders en zoeken de buurt op.",
                        "Who feels well learns and works better: pupils and students, teachers and lecturers. We"
                                + " strengthen teams, involve parents and reach out to the neighbourhood.")));
        goals.add(new Goal(
                3,
                GoalTheme.DIVERSITY,
                LocalizedText.of("Diversiteit", "Diversity"),
                LocalizedText.of(
                        "Diversiteit hoort bij Leuven en bij zijn scholen, en verrijkt ze. We brengen mensen samen,"
                                + " delen wat we weten en onderzoeken wat werkt.",
                        "Diversity belongs to Leuven and to its schools, and enriches them. We bring people together,"
                                + " share what we know and study what works.")));
    }
}
