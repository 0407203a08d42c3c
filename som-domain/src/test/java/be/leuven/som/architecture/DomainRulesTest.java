package be.leuven.som.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import be.leuven.som.domain.audit.AuditEntry;
import be.leuven.som.domain.audit.AuditHead;
import be.leuven.som.domain.evidence.EvidenceEntry;
import be.leuven.som.domain.evidence.EvidenceHead;
import be.leuven.som.domain.evidence.NotedCheckpoint;
import be.leuven.som.domain.meeting.AgendaItem;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.ReflectionSupport;

/** What holds for every class of the domain; each rule is proved by classes that break it on purpose. */
@AnalyzeClasses(packages = "be.leuven.som.domain", importOptions = ImportOption.DoNotIncludeTests.class)
class DomainRulesTest {
    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("be.leuven.som.architecture.planted");

    private static final DescribedPredicate<JavaClass> THE_DOMAIN = resideInAPackage("be.leuven.som..domain..");

    private static final DescribedPredicate<JavaClass> MAPPING = describe(
            "words of JPA's mapping",
            type -> type.getPackageName().equals("jakarta.persistence")
                    && (type.isAnnotation() || type.isEnum() || type.isEquivalentTo(AttributeConverter.class)));

    private static final DescribedPredicate<JavaClass> KEPT = annotatedWith(Entity.class)
            .or(annotatedWith(Embeddable.class))
            .or(annotatedWith(MappedSuperclass.class))
            .<JavaClass>forSubtype()
            .as("kept in the database");

    /** Entities that need no version of their own, and why. */
    private static final Set<Class<?>> WITHOUT_VERSION = Set.of(
            AuditEntry.class, // appended and never changed
            AuditHead.class, // locked while an entry is added
            EvidenceEntry.class, // appended and never changed
            EvidenceHead.class, // locked while a record is added
            NotedCheckpoint.class, // made once and never changed
            AgendaItem.class); // changes only with its meeting, whose version rises whatever part of it changes

    @ArchTest
    static final ArchRule KNOWS_NO_FRAMEWORK = classes()
            .that(THE_DOMAIN)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "javax.crypto..")
                    .or(THE_DOMAIN)
                    .or(MAPPING))
            .because("business rules outlive frameworks: no EJB, CDI, Faces or REST, of JPA only the mapping");

    @ArchTest
    static final ArchRule AREAS_KNOW_EACH_OTHER_AS_DESIGNED = classes()
            .that(THE_DOMAIN)
            .should(Areas.knowOnlyWhatTheyMay())
            .because("the design says which area knows which, and that nobody knows account, audit and notice");

    @ArchTest
    static final ArchRule AREAS_RUN_IN_NO_CIRCLE = slices().matching("be.leuven.som..domain.(*)..")
            .should()
            .beFreeOfCycles()
            .because("an area can only be understood by itself when it does not need the ones that need it");

    @ArchTest
    static final ArchRule AGGREGATES_ARE_NAMED_BY_ID = fields().that()
            .areDeclaredInClassesThat(THE_DOMAIN)
            .should(Aggregates.beReferredToByIdOutside())
            .because("an aggregate changes as one and alone; whoever holds another could change that along unseen");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .that(THE_DOMAIN)
            .should()
            .accessTargetWhere(SystemTime.ASKED)
            .because("a rule about time can only be tested, and replayed, when the moment is handed to it");

    @ArchTest
    static final ArchRule NOTHING_IS_SET = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(KEPT)
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .because("an entity changes by verbs of the business, which keep its rules");

    @ArchTest
    static final ArchRule ONLY_PERSISTENCE_MAKES_EMPTY_ONES = classes()
            .that(KEPT)
            .should(Aggregates.haveAProtectedConstructorForPersistence())
            .because("persistence needs an empty object to fill; nobody else should get one that breaks its rules");

    @ArchTest
    static final ArchRule NOTHING_IS_OVERWRITTEN_UNSEEN = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and(describe("need one", type -> WITHOUT_VERSION.stream().noneMatch(type::isEquivalentTo)))
            .should(Aggregates.haveAVersion())
            .because("two people who change the same thing at once must notice");

    static Stream<Arguments> violations() {
        return Stream.of(
                arguments(KNOWS_NO_FRAMEWORK, List.of("AsksTheEntityManager", "LeansOnALibrary")),
                arguments(AREAS_KNOW_EACH_OTHER_AS_DESIGNED, List.of("KnowsTheStructure", "KnowsTheAccount")),
                arguments(AREAS_RUN_IN_NO_CIRCLE, List.of("KnowsTheStructure", "KnowsTheNetwork")),
                arguments(
                        AGGREGATES_ARE_NAMED_BY_ID,
                        List.of("HoldsABody.body", "HoldsSeatsInAMap.seats", "HoldsTheMeetingBefore.before")),
                arguments(
                        TIME_COMES_FROM_A_CLOCK,
                        List.of(
                                "LooksAtTheWall.instant()",
                                "LooksAtTheWall.date()",
                                "LooksAtTheWall.dateTime()",
                                "LooksAtTheWall.zoned()",
                                "LooksAtTheWall.offset()",
                                "LooksAtTheWall.inAZone()",
                                "LooksAtTheWall.reference()",
                                "LooksAtTheWall.millis()",
                                "LooksAtTheWall.old()",
                                "LooksAtTheWall.ownClock()")),
                arguments(NOTHING_IS_SET, List.of("CanBeSet.setState")),
                arguments(ONLY_PERSISTENCE_MAKES_EMPTY_ONES, List.of("CanBeMadeEmpty")),
                arguments(NOTHING_IS_OVERWRITTEN_UNSEEN, List.of("OverwritesOthers")));
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
        return Arrays.stream(DomainRulesTest.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(ArchTest.class))
                .map(field -> ReflectionSupport.tryToReadFieldValue(field, null)
                        .toOptional()
                        .orElseThrow())
                .toArray();
    }
}
