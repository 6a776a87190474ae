package nl.werkmetwerk;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The way of the data, from left to right: a package knows only those before it. */
class ArchitectureTest {
    private static final String ROOT = "nl.werkmetwerk.";

    /** The line of the engine, in order; each may depend on every one before it. */
    private static final List<String> LINE =
            List.of("model", "money", "entry", "resolved", "run", "schedule", "ledger", "compare");

    /** Rooms beside each other: each may depend on the whole line, none on another room. */
    private static final List<String> ROOMS = List.of(
            "library",
            "optimise",
            "parties",
            "budget",
            "explain",
            "diff",
            "opportunity",
            "sample",
            "uncertainty",
            "practice");

    /** Commons Math is for numerical methods only. */
    private static final List<String> MATHEMATICAL = List.of("money", "parties", "uncertainty", "practice");

    /** Rooms with inner walls: their parts in order, each may know those before it; the room's own name is its front. */
    private static final Map<String, List<String>> PARTS = Map.of(
            "model",
            List.of(
                    "model.check",
                    "model.accounting",
                    "model.asset",
                    "model.place",
                    "model.plan",
                    "model.money",
                    "model.constraint",
                    "model.uncertain",
                    "model"),
            "optimise",
            List.of("optimise.outcome", "optimise.graph", "optimise.exact", "optimise.city", "optimise"),
            "uncertainty",
            List.of(
                    "uncertainty.spread",
                    "uncertainty.points",
                    "uncertainty.draw",
                    "uncertainty",
                    "uncertainty.sensitivity"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static Stream<String> packages() {
        return Stream.concat(LINE.stream(), ROOMS.stream());
    }

    static Stream<String> rooms() {
        return PARTS.keySet().stream();
    }

    private static String nameOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }

    @Test
    void knowsEveryPackageAndNoOther() {
        List<String> known = packages()
                .flatMap(room -> PARTS.getOrDefault(room, List.of(room)).stream())
                .toList();
        assertThat(CLASSES.stream().map(ArchitectureTest::nameOf).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    void pointsLeftOnly(String name) {
        List<String> allowed = LINE.contains(name) ? LINE.subList(0, LINE.indexOf(name)) : LINE;
        String[] forbidden = packages()
                .filter(other -> !other.equals(name) && !allowed.contains(other))
                .map(other -> ROOT + other + "..")
                .toArray(String[]::new);
        if (forbidden.length > 0) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + name + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .check(CLASSES);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rooms")
    void pointsLeftInsideTheRoom(String room) {
        List<String> parts = PARTS.get(room);
        for (int part = 0; part < parts.size() - 1; part++) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + parts.get(part))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(parts.subList(part + 1, parts.size()).stream()
                            .map(later -> ROOT + later)
                            .toArray(String[]::new))
                    .check(CLASSES);
        }
    }

    @Test
    void hasNoCycles() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void usesCommonsMathWhereNumbersAreSoughtOnly() {
        String[] others = packages()
                .filter(name -> !MATHEMATICAL.contains(name))
                .map(name -> ROOT + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(others)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons..")
                .check(CLASSES);
    }

    @Test
    void touchesNoFileClockOrConsole() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.io",
                                "java.nio..",
                                "java.net..",
                                "java.time..",
                                "java.sql..",
                                "java.util.logging..")
                        .and(not(belongToAnyOf(Serializable.class, Serial.class)
                                .as("marks of what can be sent to another machine"))))
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(CLASSES);
    }
}
