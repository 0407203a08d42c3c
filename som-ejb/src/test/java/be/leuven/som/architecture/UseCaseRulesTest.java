package be.leuven.som.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import be.leuven.som.application.agreement.Policies;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
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

/** What holds for the API, the use cases and the adapters; each rule is proved by classes that break it on purpose. */
@AnalyzeClasses(packages = "be.leuven.som", importOptions = ImportOption.DoNotIncludeTests.class)
class UseCaseRulesTest {
    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("be.leuven.som.architecture.planted");

    private static final String API = "be.leuven.som..api..";
    private static final String APPLICATION = "be.leuven.som..application..";
    private static final String INFRASTRUCTURE = "be.leuven.som..infrastructure..";
    private static final String CITY = "be.leuven.som..api.city..";

    private static final DescribedPredicate<JavaClass> USE_CASES = resideInAPackage(APPLICATION)
            .and(describe("stateless beans", type -> type.isAnnotatedWith(Stateless.class)));

    private static final DescribedPredicate<JavaClass> WORDS = describe(
            "enums and the quorum",
            type -> type.isEnum() || type.getName().equals("be.leuven.som.domain.meeting.Quorum"));

    @ArchTest
    static final ArchRule ONLY_PERSISTENCE_ASKS_THE_DATABASE = noClasses()
            .that()
            .resideOutsideOfPackage("be.leuven.som..infrastructure.persistence..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(EntityManager.class, EntityManagerFactory.class)
            .because("queries that stand in one place can be read, indexed and changed together");

    @ArchTest
    static final ArchRule USE_CASES_KNOW_NO_ADAPTER = noClasses()
            .that()
            .resideInAPackage(APPLICATION)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(INFRASTRUCTURE)
            .because("adapters fit the ports of the use cases, so that one can be replaced by another");

    @ArchTest
    static final ArchRule API_KNOWS_NOTHING_BEHIND_IT = noClasses()
            .that()
            .resideInAPackage(API)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(APPLICATION, INFRASTRUCTURE)
            .because("callers see what can be asked, not how it is done");

    @ArchTest
    static final ArchRule API_TAKES_ONLY_WORDS_FROM_THE_DOMAIN = noClasses()
            .that()
            .resideInAPackage(API)
            .should()
            .dependOnClassesThat(resideInAPackage("be.leuven.som.domain..").and(not(WORDS)))
            .because("an entity that leaves its transaction can be changed where no rule is kept");

    @ArchTest
    static final ArchRule USE_CASES_ARE_GUARDED = methods()
            .that(UseCases.canBeCalled())
            .and()
            .areDeclaredInClassesThat(USE_CASES)
            .should(UseCases.beGuarded())
            .because("a method without a guard is open to who did not sign in; what is meant for all says so");

    @ArchTest
    static final ArchRule CHANGES_ARE_RECORDED = methods()
            .that(UseCases.canBeCalled())
            .and()
            .areDeclaredInClassesThat(USE_CASES)
            .should(UseCases.beReadingOrRecorded())
            .because("every change that matters can be traced; what only reads says so with @Reading");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .resideInAPackage("be.leuven.som..")
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

    @ArchTest
    static final ArchRule CITY_CONTRACT_TRAVELS = classes()
            .that()
            .resideInAPackage(CITY)
            .should(CityContract.travelOverIiop())
            .because("records, Optional, java.time and BigDecimal do not marshal over IIOP without special options");

    @ArchTest
    static final ArchRule CITY_CONTRACT_STANDS_ALONE = noClasses()
            .that()
            .resideInAPackage(CITY)
            .should()
            .dependOnClassesThat(resideInAPackage("be.leuven.som..").and(not(resideInAPackage(CITY))))
            .because("it is published by itself, for programs that have nothing else of SOM");

    @ArchTest
    static final ArchRule WHAT_IS_AGREED_IS_ASKED = noClasses()
            .that(describe("do not look for an agreement", type -> !type.isEquivalentTo(Policies.class)))
            .should()
            .accessTargetWhere(UsualValues.TAKEN)
            .because("what is usual holds only where no working agreement says otherwise, and one place looks for one");

    static Stream<Arguments> violations() {
        return Stream.of(
                arguments(
                        ONLY_PERSISTENCE_ASKS_THE_DATABASE, List.of("AsksTheDatabase.", "AsksTheDatabaseFromBeside.")),
                arguments(
                        WHAT_IS_AGREED_IS_ASKED,
                        List.of(
                                "KnowsBetterThanTheAgreement.notice()",
                                "KnowsBetterThanTheAgreement.quorum()",
                                "KnowsBetterThanTheAgreement.minutes()",
                                "KnowsBetterThanTheAgreement.representatives()")),
                arguments(USE_CASES_KNOW_NO_ADAPTER, List.of("KnowsAnAdapter")),
                arguments(API_KNOWS_NOTHING_BEHIND_IT, List.of("KnowsAUseCase", "KnowsWhereThingsAreKept")),
                arguments(API_TAKES_ONLY_WORDS_FROM_THE_DOMAIN, List.of("HandsOutAMeeting.entities()")),
                arguments(USE_CASES_ARE_GUARDED, List.of("OpenToEverybodyBean.open()")),
                arguments(CHANGES_ARE_RECORDED, List.of("ChangesUnseenBean.change(")),
                arguments(
                        TIME_COMES_FROM_THE_CLOCK,
                        List.of(
                                "LooksAtTheWall.instant()",
                                "LooksAtTheWall.inAZone()",
                                "LooksAtTheWall.millis()",
                                "LooksAtTheWall.old()")),
                arguments(
                        CITY_CONTRACT_TRAVELS,
                        List.of(
                                "IsARecord",
                                "CarriesADate.days",
                                "CarriesADate.amount",
                                "CarriesADate.place",
                                "AnswersWithOptional.title()",
                                "AnswersWithOptional.since(")),
                arguments(CITY_CONTRACT_STANDS_ALONE, List.of("KnowsTheInside")));
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
        return Arrays.stream(UseCaseRulesTest.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(ArchTest.class))
                .map(field -> ReflectionSupport.tryToReadFieldValue(field, null)
                        .toOptional()
                        .orElseThrow())
                .toArray();
    }
}
