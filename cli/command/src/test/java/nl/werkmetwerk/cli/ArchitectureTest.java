package nl.werkmetwerk.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkmetwerk.Purity;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package of the command line knows which, and which library is used where. */
class ArchitectureTest {
    private static final String ROOT = "nl.werkmetwerk.";

    /** Package → the packages it may know, of this side. Nothing knows the commands. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("files.text", Set.of()),
            Map.entry("files.tree", Set.of("files.text")),
            Map.entry("files.field", Set.of("files.text", "files.tree")),
            Map.entry("files", Set.of("files.text", "files.tree", "files.field")),
            Map.entry("files.resident", Set.of("files.text", "files.tree", "files")),
            Map.entry("files.document", Set.of()),
            Map.entry("files.result.table", Set.of("files.document")),
            Map.entry(
                    "files.result",
                    Set.of("files.text", "files.tree", "files.field", "files", "files.document", "files.result.table")),
            Map.entry("report", Set.of("files.text", "files.document")),
            Map.entry("report.chart", Set.of("report")),
            Map.entry("report.memo", Set.of("report", "report.chart")),
            Map.entry("report.reader", Set.of("files.text", "files.document", "report")),
            Map.entry("report.compare", Set.of("files.document", "report", "report.chart", "report.memo")),
            Map.entry("report.parties", Set.of("files.document", "report")),
            Map.entry("report.budget", Set.of("files.document", "report")),
            Map.entry("report.optimise", Set.of("files.document", "report")),
            Map.entry("report.opportunity", Set.of("files.document", "report")),
            Map.entry("report.uncertainty", Set.of("files.document", "report")),
            Map.entry("report.practice", Set.of("files.document", "report")),
            Map.entry("report.explain", Set.of("files.document", "report")),
            Map.entry("report.diff", Set.of("files.document", "report")),
            Map.entry("report.portfolio", Set.of("files.document", "report")),
            Map.entry("report.neighbourhood", Set.of("files.document", "report", "report.memo")),
            Map.entry("report.table", Set.of("report", "report.explain")),
            Map.entry(
                    "report.html",
                    Set.of("files.text", "files.document", "report", "report.reader", "report.opportunity")),
            Map.entry(
                    "report.answer", Set.of("files.text", "files.document", "report", "report.compare", "report.html")),
            Map.entry("workbook.sheet", Set.of("files.document", "report")),
            Map.entry("workbook.table", Set.of("files.document", "report", "workbook.sheet")),
            Map.entry(
                    "workbook.memo",
                    Set.of(
                            "files.document",
                            "report",
                            "report.chart",
                            "report.memo",
                            "report.reader",
                            "workbook.sheet")),
            Map.entry("workbook.ledger", Set.of("report", "workbook.sheet")),
            Map.entry(
                    "workbook.compare",
                    Set.of("files.document", "report", "report.compare", "workbook.sheet", "workbook.ledger")),
            Map.entry("workbook.parties", Set.of("files.document", "report", "report.parties", "workbook.sheet")),
            Map.entry("workbook.budget", Set.of("files.document", "report", "report.budget", "workbook.sheet")),
            Map.entry("workbook.input", Set.of("files", "files.text", "files.tree", "files.field", "workbook.sheet")),
            Map.entry("register.place", Set.of()),
            Map.entry("register.source", Set.of("files.text", "files", "files.tree")),
            Map.entry("register.rule", Set.of("files.text", "files.tree", "files.field", "register.source")),
            Map.entry(
                    "register.accounts",
                    Set.of("files.text", "files", "files.tree", "files.field", "register.source", "register.rule")),
            Map.entry(
                    "register",
                    Set.of(
                            "files.text",
                            "files",
                            "files.tree",
                            "files.field",
                            "report",
                            "report.table",
                            "register.place",
                            "register.source",
                            "register.rule",
                            "register.accounts")),
            Map.entry(
                    "cli.output",
                    Set.of(
                            "files",
                            "files.document",
                            "files.result",
                            "report",
                            "report.compare",
                            "report.parties",
                            "report.budget",
                            "report.optimise",
                            "report.opportunity",
                            "report.uncertainty",
                            "report.practice",
                            "report.explain",
                            "report.diff",
                            "report.portfolio",
                            "report.neighbourhood",
                            "report.html",
                            "report.answer",
                            "report.table",
                            "report.memo",
                            "report.reader",
                            "report.chart",
                            "register.source",
                            "workbook.memo",
                            "workbook.table",
                            "workbook.ledger",
                            "workbook.compare",
                            "workbook.parties",
                            "workbook.budget")),
            Map.entry("cli.expected", Set.of("report")));

    private static final String[] MODULES = Stream.of("files", "report", "workbook", "register", "cli")
            .map(ROOT::concat)
            .toArray(String[]::new);

    /**
     * What is being written has another name until it is whole, and no two programs the same; a query that goes on for ever
     * is broken off; and who is told of a folder for passing files has to know which.
     */
    private static final DescribedPredicate<JavaClass> ASKS_THE_MACHINE = describe(
            "asks the machine for what no result shows",
            type -> Set.of("DraftFile", "GeoPackageGuard", "TemporaryFolder")
                    .contains(outermost(type).getSimpleName()));

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    private static final String COMMAND = "cli.command";

    /** Library → the packages that use it. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("picocli", Set.of(COMMAND)),
            Map.entry("org.snakeyaml", Set.of("files.tree", "files.field", "workbook.input")),
            Map.entry(
                    "com.fasterxml.jackson",
                    Set.of(
                            "files.tree",
                            "files.field",
                            "files.result",
                            "report.html",
                            "report.answer",
                            "cli.expected",
                            "register.source",
                            "workbook.input")),
            Map.entry(
                    "de.siegmar.fastcsv",
                    Set.of("files", "files.resident", "report.table", "report.reader", "register", "register.source")),
            Map.entry(
                    "org.apache.poi",
                    Set.of(
                            "workbook.sheet",
                            "workbook.table",
                            "workbook.ledger",
                            "workbook.compare",
                            "workbook.memo",
                            "workbook.input",
                            "register.source")),
            Map.entry(
                    "org.openxmlformats",
                    Set.of("workbook.sheet", "workbook.compare", "workbook.memo", "workbook.input")),
            Map.entry("org.apache.xmlbeans", Set.of("workbook.sheet", "workbook.memo")),
            Map.entry("org.locationtech.jts", Set.of("register", "register.place", "register.rule", "register.source")),
            Map.entry("org.locationtech.proj4j", Set.of("register.place")),
            Map.entry("org.xml.sax", Set.of("register.source")),
            Map.entry("org.sqlite", Set.of("register.source")));

    /** Nothing leaves the machine, or comes from elsewhere. */
    static final ArchRule NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(http\\..*|.*Socket|.*Channel|URL|.*URLConnection|InetAddress)");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(MODULES);

    static Set<String> arrows() {
        return ARROWS.keySet();
    }

    static Set<String> roomsOfThisSide() {
        return CoreRooms.rooms();
    }

    static Set<String> libraries() {
        return LIBRARIES.keySet();
    }

    @Test
    void knowsEveryPackageAndNoOther() {
        Set<String> rooms = rooms(CLASSES);
        rooms.remove(COMMAND);
        assertThat(rooms).containsExactlyInAnyOrderElementsOf(ARROWS.keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("arrows")
    void knowsOnlyWhatItMay(String name) {
        arrows(name).check(CLASSES);
    }

    @Test
    void saysOfEveryRoomWhatItMayKnowOfTheEngine() {
        assertThat(CoreRooms.rooms()).containsExactlyInAnyOrderElementsOf(rooms(CLASSES));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("roomsOfThisSide")
    void knowsOnlyTheRoomsOfTheEngineThatItMay(String name) {
        CoreRooms.knownTo(name).check(CLASSES);
    }

    @Test
    void knowsOnlyWhatTheEngineExports() {
        CoreRooms.exportedOnly().check(CLASSES);
    }

    @Test
    void asksStudiesAndNoEngine() {
        Computing.ASKS_STUDIES.check(CLASSES);
    }

    @Test
    void reportsWithoutAskingAnything() {
        Computing.REPORTS_FORMAT.check(CLASSES);
    }

    @Test
    void knowsTheEnginesByTheirNames() {
        assertThat(Computing.ENGINES)
                .allSatisfy(name -> assertThat(Class.forName(name)).isNotNull());
    }

    /** The program alone speaks to the machine; it hands on what the machine said. */
    @ParameterizedTest(name = "{0}")
    @EnumSource(
            mode = EXCLUDE,
            names = {"NO_FILE_NETWORK_OR_CLOCK", "NO_LANGUAGE", "NO_CALENDAR"})
    void isTheSameOnEveryMachine(Purity purity) {
        purity.rule().check(CLASSES.that(resideOutsideOfPackage(ROOT + COMMAND).and(not(ASKS_THE_MACHINE))));
    }

    @Test
    void needsNoNetwork() {
        NO_NETWORK.check(CLASSES);
    }

    @Test
    void saysOfEveryPackageWhatMayBeNull() {
        assertThat(CLASSES.stream().map(JavaClass::getPackage))
                .allSatisfy(room -> assertThat(room.isAnnotatedWith(NullMarked.class))
                        .as("%s is @NullMarked", room.getName())
                        .isTrue());
    }

    @Test
    void hasNoCycles() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("libraries")
    void isUsedWhereItBelongs(String library) {
        assertThat(usersOf(library, CLASSES)).isEqualTo(LIBRARIES.get(library));
    }

    @Test
    void usesNoOtherLibrary() {
        Set<String> others = CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(use -> use.getTargetClass().getBaseComponentType().getPackageName())
                .filter(name -> !name.isEmpty() && !name.startsWith("java") && !name.startsWith("nl.werkmetwerk"))
                .filter(name -> !name.equals(NullMarked.class.getPackageName()))
                .filter(name -> LIBRARIES.keySet().stream().noneMatch(name::startsWith))
                .collect(Collectors.toSet());
        assertThat(others).isEmpty();
    }

    /** A room knows the rooms of this side that it may know, and no other. */
    static ArchRule arrows(String name) {
        String[] forbidden = Stream.concat(ARROWS.keySet().stream(), Stream.of(COMMAND))
                .filter(other -> !other.equals(name) && !ARROWS.get(name).contains(other))
                .map(other -> ROOT + other)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden);
    }

    static Set<String> rooms(JavaClasses classes) {
        return classes.stream().map(ArchitectureTest::packageOf).collect(Collectors.toSet());
    }

    static Set<String> usersOf(String library, JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> use.getTargetClass().getPackageName().startsWith(library)))
                .map(ArchitectureTest::packageOf)
                .collect(Collectors.toSet());
    }

    private static String packageOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }
}
