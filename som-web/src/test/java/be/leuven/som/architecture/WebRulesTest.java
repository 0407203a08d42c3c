package be.leuven.som.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.ReflectionSupport;

/** What holds for the pages' side; each rule is proved by classes that break it on purpose. */
@AnalyzeClasses(packages = "be.leuven.som.web", importOptions = ImportOption.DoNotIncludeTests.class)
class WebRulesTest {
    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("be.leuven.som.architecture.planted");

    private static final String WEB = "be.leuven.som..web..";

    private static final DescribedPredicate<JavaClass> WORDS = describe(
            "enums and the quorum of the domain",
            type -> type.getPackageName().startsWith("be.leuven.som.domain.")
                    && (type.isEnum() || type.getName().equals("be.leuven.som.domain.meeting.Quorum")));

    @ArchTest
    static final ArchRule SEES_THE_API_ONLY = noClasses()
            .that()
            .resideInAPackage(WEB)
            .should()
            .dependOnClassesThat(resideInAPackage("be.leuven.som..")
                    .and(not(resideInAnyPackage(WEB, "be.leuven.som.api..")))
                    .and(not(WORDS)))
            .because(
                    "pages and resources share one API, behind which each call is guarded, recorded and in a transaction");

    @ArchTest
    static final ArchRule NEVER_ASKS_THE_DATABASE = noClasses()
            .that()
            .resideInAPackage(WEB)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
            .because("a query in a page is read by nobody and kept by no rule");

    @ArchTest
    static final ArchRule BACKINGS_ARE_NAMED = classes()
            .that()
            .resideInAPackage(WEB)
            .and()
            .haveSimpleNameEndingWith("Backing")
            .should()
            .beAnnotatedWith(Named.class)
            .because("a page finds its backing bean by name, and silently shows nothing without");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .resideInAPackage(WEB)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now", ZoneId.class)
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now", ZoneId.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)
            .because("what happens at a moment can only be tested when the injected clock tells the moment");

    static Stream<Arguments> violations() {
        return Stream.of(
                arguments(SEES_THE_API_ONLY, List.of("KnowsAUseCase.", "KnowsAnAdapter.", "ShowsAnEntity.meeting")),
                arguments(NEVER_ASKS_THE_DATABASE, List.of("AsksTheDatabase.database", "AsksTheDatabase.source")),
                arguments(BACKINGS_ARE_NAMED, List.of("NamelessBacking")),
                arguments(TIME_COMES_FROM_THE_CLOCK, List.of("LooksAtTheWall.today()")));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void finds_each_planted_violation_and_nothing_else(ArchRule rule, List<String> planted) {
        List<String> found = rule.evaluate(PLANTED).getFailureReport().getDetails();
        assertThat(planted).allSatisfy(name -> assertThat(found).anyMatch(line -> line.contains(name)));
        assertThat(found).allSatisfy(line -> assertThat(planted).anyMatch(line::contains));
    }

    @Test
    void has_a_planted_violation_for_each_rule() {
        assertThat(violations().map(violation -> violation.get()[0])).containsExactlyInAnyOrder(rules());
    }

    private static Object[] rules() {
        return Arrays.stream(WebRulesTest.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(ArchTest.class))
                .map(field -> ReflectionSupport.tryToReadFieldValue(field, null)
                        .toOptional()
                        .orElseThrow())
                .toArray();
    }
}
