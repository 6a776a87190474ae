package nl.werkmetwerk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The way of the data, from left to right: a package knows only those before it. */
class ArchitectureTest {
    private static final String ROOT = "nl.werkmetwerk.";

    /** The line of the engine, in order; each may depend on every one before it. */
    private static final List<String> LINE = List.of(
            "model",
            "field",
            "money",
            "pooling",
            "entry",
            "resolved",
            "run",
            "schedule",
            "together",
            "ledger",
            "compare");

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
            "practice",
            "neighbourhood",
            "portfolio");

    /** Where rooms meet: it may know all of them, and none knows it. */
    private static final String TOP = "study";

    /** Commons Math is for numerical methods only. */
    private static final List<String> MATHEMATICAL = List.of("money", "pooling", "parties", "uncertainty", "practice");

    /** Rooms with inner walls: their parts in order, each may know those before it; the room's own name is its front. */
    private static final Map<String, List<String>> PARTS = Map.of(
            "entry",
            List.of("entry.formula", "entry"),
            "model",
            List.of(
                    "model.check",
                    "model.stored",
                    "model.accounting",
                    "model.asset",
                    "model.place",
                    "model.plan",
                    "model.money",
                    "model.neighbourhood",
                    "model.practice",
                    "model.constraint",
                    "model.uncertain",
                    "model.letter",
                    "model"),
            "field",
            List.of("field", "field.table"),
            "neighbourhood",
            List.of("neighbourhood.vote", "neighbourhood.selection", "neighbourhood"),
            "compare",
            List.of("compare.sum", "compare", "compare.lever"),
            "optimise",
            List.of("optimise.outcome", "optimise.graph", "optimise.exact", "optimise.city", "optimise"),
            "uncertainty",
            List.of(
                    "uncertainty.sampling",
                    "uncertainty.spread",
                    "uncertainty.points",
                    "uncertainty.draw",
                    "uncertainty",
                    "uncertainty.sensitivity"));

    /** What the module keeps to itself: how an answer is computed. */
    private static final Set<String> HIDDEN = Set.of(
            "resolved",
            "schedule",
            "together",
            "ledger",
            "model.stored",
            "compare.sum",
            "optimise.graph",
            "optimise.exact",
            "optimise.city",
            "uncertainty.points",
            "uncertainty.draw",
            "neighbourhood.selection");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static Stream<String> packages() {
        return Stream.of(LINE.stream(), ROOMS.stream(), Stream.of(TOP)).flatMap(Function.identity());
    }

    static Stream<String> rooms() {
        return PARTS.keySet().stream();
    }

    private static String nameOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }

    @Test
    void hasARoomForEveryPackage() {
        assertThat(homeless(CLASSES)).isEmpty();
        assertThat(packages().flatMap(room -> PARTS.getOrDefault(room, List.of(room)).stream()))
                .allSatisfy(room -> assertThat(CLASSES.stream().map(ArchitectureTest::nameOf))
                        .anyMatch(name -> isIn(name, room)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    void pointsLeftOnly(String room) {
        arrows(room).check(CLASSES);
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
    void exportsToEveryoneWhatIsMeantForUsersAndNothingElse() {
        ModuleDescriptor module = ModuleFinder.of(Path.of("target/classes"))
                .find("nl.werkmetwerk.core")
                .orElseThrow()
                .descriptor();

        assertThat(module.exports()).noneMatch(ModuleDescriptor.Exports::isQualified);
        assertThat(module.opens()).isEmpty();
        assertThat(module.exports().stream().map(exports -> exports.source().substring(ROOT.length())))
                .containsExactlyInAnyOrderElementsOf(CLASSES.stream()
                        .map(ArchitectureTest::nameOf)
                        .filter(room -> !HIDDEN.contains(room))
                        .collect(Collectors.toSet()));
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

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void computesOnlyFromWhatItIsGiven(Purity purity) {
        purity.rule().check(CLASSES);
    }

    @Test
    void saysOfEveryPackageWhatMayBeNull() {
        assertThat(CLASSES.stream().map(JavaClass::getPackage))
                .allSatisfy(room -> assertThat(room.isAnnotatedWith(NullMarked.class))
                        .as("%s is @NullMarked", room.getName())
                        .isTrue());
    }

    /** Packages without a room; in a room with inner walls each part has its place in the order. */
    static Set<String> homeless(JavaClasses classes) {
        return classes.stream()
                .map(ArchitectureTest::nameOf)
                .filter(name -> packages()
                        .noneMatch(room ->
                                PARTS.containsKey(room) ? PARTS.get(room).contains(name) : isIn(name, room)))
                .collect(Collectors.toSet());
    }

    /** A room knows what stands before it in the line, and no room beside it. */
    static ArchRule arrows(String room) {
        List<String> allowed = allowed(room);
        String[] forbidden = packages()
                .filter(other -> !other.equals(room) && !allowed.contains(other))
                .map(other -> ROOT + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(ROOT + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden);
    }

    private static List<String> allowed(String room) {
        if (room.equals(TOP)) {
            return packages().toList();
        }
        return LINE.contains(room) ? LINE.subList(0, LINE.indexOf(room)) : LINE;
    }

    private static boolean isIn(String name, String room) {
        return name.equals(room) || name.startsWith(room + ".");
    }
}
