package entente.structure;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import entente.EntenteApplication;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The house's plan, held against the code: who may know whom, and what no class may do. */
class StructureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("entente");

    private static final Set<String> CLOCK_READERS = Set.of("now", "currentTimeMillis");

    /** First floor: pure Java; only a room's own web package may know how it is served. */
    private static final DescribedPredicate<JavaClass> ROOMS = resideInAnyPackage(
                    Stream.of("arrangement", "sourcing", "team", "delivery", "commercial", "performance", "assessment")
                            .map(room -> "entente." + room + "..")
                            .toArray(String[]::new))
            .and(not(resideInAPackage("entente.*.web..")))
            // what a room shows of itself is declared there, in the words of Modulith
            .and(not(simpleName("package-info")));

    @Test
    void theModulesKnowOnlyWhomTheyMay() {
        ApplicationModules.of(EntenteApplication.class).detectViolations().throwIfPresent();
    }

    @Test
    void roomsKnowNoSpringAndNoSql() {
        holds(noClasses()
                .that(ROOMS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "java.sql..", "javax.sql..", "org.postgresql..", "jakarta.."));
    }

    @Test
    void theKernelKnowsNothingButJava() {
        holds(classes()
                .that()
                .resideInAPackage("entente.kernel..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "entente.kernel..", "org.jspecify.."));
    }

    @Test
    void nobodyReadsTheTimeButAClock() {
        // with a Clock or a zone given, now(clock) is allowed; without one it reads the machine
        holds(noClasses()
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe("they read the machine's time", StructureTest::readsTheTime)));
    }

    @Test
    void nobodyHasSetters() {
        holds(methods().that().arePublic().should().haveNameNotMatching("set[A-Z].*"));
    }

    @Test
    void nothingIsInjectedIntoFields() {
        holds(fields().should()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .andShould()
                .notBeAnnotatedWith("jakarta.inject.Inject")
                .andShould()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Value"));
    }

    @Test
    void nobodyPrintsATraceToTheConsole() {
        holds(noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "it is printStackTrace()",
                        call -> call.getTarget().getName().equals("printStackTrace")
                                && call.getTarget().getRawParameterTypes().isEmpty())));
    }

    @Test
    void namesComeFromTheDomain() {
        holds(
                classes()
                        .should()
                        .haveNameNotMatching(
                                ".*(Impl|Dto|Entity|Util|Utils|Helper|Manager|Mapper|Processor|Data|Info|Abstract)([A-Z$].*)?"));
    }

    private static boolean readsTheTime(JavaCall<?> call) {
        var target = call.getTarget();
        return CLOCK_READERS.contains(target.getName())
                && Set.of("java.time", "java.lang").contains(target.getOwner().getPackageName())
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    /** A rule about rooms that are not built yet holds. */
    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }
}
