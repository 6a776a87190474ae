package nl.werkmetwerk.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkmetwerk.diff.CaseDiff;
import nl.werkmetwerk.explain.LedgerTable;
import nl.werkmetwerk.model.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
            Map.entry("files.document", Set.of()),
            Map.entry("files.result.table", Set.of("files.document")),
            Map.entry(
                    "files.result",
                    Set.of("files.text", "files.tree", "files.field", "files", "files.document", "files.result.table")),
            Map.entry("report", Set.of("files.text", "files.document")),
            Map.entry("report.compare", Set.of("files.document", "report")),
            Map.entry("report.parties", Set.of("files.document", "report")),
            Map.entry("report.budget", Set.of("files.document", "report")),
            Map.entry("report.optimise", Set.of("files.document", "report")),
            Map.entry("report.opportunity", Set.of("files.document", "report")),
            Map.entry("report.uncertainty", Set.of("files.document", "report")),
            Map.entry("report.practice", Set.of("files.document", "report")),
            Map.entry("report.explain", Set.of("files.document", "report")),
            Map.entry("report.diff", Set.of("files.document", "report")),
            Map.entry("report.table", Set.of("report", "report.explain")),
            Map.entry(
                    "report.json",
                    Set.of("files.document", "report", "report.opportunity", "report.practice", "report.diff")),
            Map.entry("report.html", Set.of("files.text", "files.document", "report", "report.opportunity")),
            Map.entry("workbook.sheet", Set.of("files.document", "report")),
            Map.entry("workbook.table", Set.of("files.document", "report", "workbook.sheet")),
            Map.entry("workbook.ledger", Set.of("report", "workbook.sheet")),
            Map.entry(
                    "workbook.compare",
                    Set.of("files.document", "report", "report.compare", "workbook.sheet", "workbook.ledger")),
            Map.entry("workbook.parties", Set.of("files.document", "report", "report.parties", "workbook.sheet")),
            Map.entry("workbook.budget", Set.of("files.document", "report", "report.budget", "workbook.sheet")),
            Map.entry("workbook.input", Set.of("files.text", "files.tree", "files.field", "workbook.sheet")),
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
                            "report.html",
                            "report.table",
                            "report.json",
                            "workbook.table",
                            "workbook.ledger",
                            "workbook.compare",
                            "workbook.parties",
                            "workbook.budget")),
            Map.entry("cli.expected", Set.of("report")));

    private static final String[] MODULES = Stream.of("files", "report", "workbook", "register", "cli")
            .map(ROOT::concat)
            .toArray(String[]::new);

    private static final String COMMAND = "cli.command";

    /** Library → the packages that use it. */
    private static final Map<String, Set<String>> LIBRARIES = Map.of(
            "picocli", Set.of(COMMAND),
            "org.snakeyaml", Set.of("files.tree", "files.field", "workbook.input"),
            "com.fasterxml.jackson",
                    Set.of(
                            "files.tree",
                            "files.field",
                            "files.result",
                            "report.html",
                            "report.json",
                            "cli.expected",
                            "register",
                            "register.source",
                            "workbook.input"),
            "de.siegmar.fastcsv", Set.of("files", "report.table", "register", "register.source"),
            "org.apache.poi",
                    Set.of(
                            "workbook.sheet",
                            "workbook.table",
                            "workbook.ledger",
                            "workbook.compare",
                            "workbook.input",
                            "register.source"),
            "org.openxmlformats", Set.of("workbook.sheet", "workbook.compare", "workbook.input"),
            "org.apache.xmlbeans", Set.of("workbook.sheet"),
            "org.locationtech.jts", Set.of("register", "register.place", "register.rule", "register.source"),
            "org.locationtech.proj4j", Set.of("register.place"),
            "org.xml.sax", Set.of("register.source"));

    /** Rooms of the engine that only studies use. */
    private static final String[] BELOW_THE_STUDIES = Stream.of("resolved", "schedule", "together", "ledger", "run")
            .map(room -> ROOT + room + "..")
            .toArray(String[]::new);

    /** What computes in the rooms whose words results are made of. */
    private static final Set<String> ENGINES = Set.of(
            "compare.Comparer",
            "compare.StrategyTotal",
            "optimise.Optimiser",
            "optimise.OptimiserWarnings",
            "optimise.WindowRules",
            "parties.PartyAnalyst",
            "budget.Budgeter",
            "explain.Explainer",
            "opportunity.OpportunityFinder",
            "opportunity.YearPlan",
            "practice.DrawnPilotValue",
            "uncertainty.Simulator",
            "uncertainty.FunnelSimulator",
            "uncertainty.sensitivity.SensitivityAnalyst");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(MODULES);

    static Set<String> arrows() {
        return ARROWS.keySet();
    }

    static Set<String> libraries() {
        return LIBRARIES.keySet();
    }

    @Test
    void knowsEveryPackageAndNoOther() {
        assertThat(CLASSES.stream()
                        .map(ArchitectureTest::packageOf)
                        .filter(name -> !name.equals(COMMAND))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(ARROWS.keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("arrows")
    void knowsOnlyWhatItMay(String name) {
        String[] forbidden = CLASSES.stream()
                .map(ArchitectureTest::packageOf)
                .filter(other -> !other.equals(name) && !ARROWS.get(name).contains(other))
                .distinct()
                .map(other -> ROOT + other)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(CLASSES);
    }

    /** Who computes something of a case asks a study, so that everyone has the same answer. */
    @Test
    void asksStudiesAndNoEngine() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(BELOW_THE_STUDIES).or(describe("an engine", ArchitectureTest::isEngine)))
                .orShould()
                .callMethod(CaseDiff.class, "of", Case.class, Case.class, String.class, String.class, int.class)
                .orShould()
                .callMethod(LedgerTable.class, "of", Case.class)
                .check(CLASSES);
    }

    private static boolean isEngine(JavaClass type) {
        return ENGINES.contains(type.getName().replaceFirst("^" + ROOT, ""));
    }

    @Test
    void knowsTheEnginesByTheirNames() {
        assertThat(ENGINES)
                .allSatisfy(name -> assertThat(Class.forName(ROOT + name)).isNotNull());
    }

    @Test
    void hasNoCycles() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("libraries")
    void isUsedWhereItBelongs(String library) {
        Set<String> users = CLASSES.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> use.getTargetClass().getPackageName().startsWith(library)))
                .map(ArchitectureTest::packageOf)
                .collect(Collectors.toSet());
        assertThat(users).isEqualTo(LIBRARIES.get(library));
    }

    @Test
    void usesNoOtherLibrary() {
        Set<String> others = CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(use -> use.getTargetClass().getBaseComponentType().getPackageName())
                .filter(name -> !name.isEmpty() && !name.startsWith("java") && !name.startsWith("nl.werkmetwerk"))
                .filter(name -> LIBRARIES.keySet().stream().noneMatch(name::startsWith))
                .collect(Collectors.toSet());
        assertThat(others).isEmpty();
    }

    private static String packageOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }
}
