package nl.werkmetwerk.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkmetwerk.model.Case;

/** Which rooms of the engine each room of this side may know. */
final class CoreRooms {
    private static final String ROOT = "nl.werkmetwerk.";

    /** The question and what stands in it: everyone may know these. */
    private static final Set<String> QUESTION = Set.of("model", "field");

    /** Room of this side → rooms of the engine that it may know beside the question. */
    private static final Map<String, Set<String>> KNOWN = Map.ofEntries(
            Map.entry("files", Set.of("library", "uncertainty")),
            Map.entry("files.text", Set.of()),
            Map.entry("files.tree", Set.of()),
            Map.entry("files.field", Set.of()),
            Map.entry("register", Set.of()),
            Map.entry("register.place", Set.of()),
            Map.entry("register.source", Set.of()),
            Map.entry("register.rule", Set.of()),
            Map.entry("register.accounts", Set.of()),
            Map.entry("report", Set.of("compare", "budget")),
            Map.entry("report.compare", Set.of("entry", "compare", "budget")),
            Map.entry("report.parties", Set.of("parties", "budget")),
            Map.entry("report.budget", Set.of("budget")),
            Map.entry("report.optimise", Set.of("optimise", "study")),
            Map.entry("report.opportunity", Set.of("opportunity", "study")),
            Map.entry("report.uncertainty", Set.of("uncertainty")),
            Map.entry("report.practice", Set.of("practice", "study")),
            Map.entry("report.explain", Set.of("entry", "explain")),
            Map.entry("report.diff", Set.of("diff")),
            Map.entry("report.table", Set.of("explain")),
            Map.entry("report.html", Set.of("opportunity")),
            Map.entry(
                    "report.json",
                    Set.of(
                            "entry",
                            "compare",
                            "parties",
                            "budget",
                            "optimise",
                            "opportunity",
                            "uncertainty",
                            "practice",
                            "explain",
                            "diff",
                            "study")),
            Map.entry("workbook.sheet", Set.of()),
            Map.entry("workbook.table", Set.of()),
            Map.entry("workbook.input", Set.of()),
            Map.entry("workbook.ledger", Set.of("entry", "compare", "explain", "study")),
            Map.entry("workbook.compare", Set.of("entry", "money", "compare", "budget")),
            Map.entry("workbook.parties", Set.of("money", "parties", "budget")),
            Map.entry("workbook.budget", Set.of("budget")),
            Map.entry("cli.output", Set.of("compare", "budget", "explain", "diff", "study")),
            Map.entry("cli.expected", Set.of()),
            Map.entry(
                    "cli.command",
                    Set.of(
                            "entry",
                            "optimise",
                            "explain",
                            "opportunity",
                            "practice",
                            "uncertainty",
                            "sample",
                            "study")));

    /** What the module of the engine says of itself: all its packages, and those that others may use. */
    private static final ModuleDescriptor ENGINE = descriptor();

    private CoreRooms() {}

    static Set<String> rooms() {
        return KNOWN.keySet();
    }

    /** Whether a class is of the engine. */
    static boolean isOfEngine(JavaClass type) {
        return ENGINE.packages().contains(type.getPackageName());
    }

    /** A room knows the rooms of the engine that it may know, and no other. */
    static ArchRule knownTo(String room) {
        return noClasses()
                .that()
                .resideInAPackage(ROOT + room)
                .should()
                .dependOnClassesThat(describe(
                        "live in another room of the engine",
                        type -> isOfEngine(type) && !mayKnow(room, roomOf(type))));
    }

    /** Nothing is used that the engine's module does not export. */
    static ArchRule exportedOnly() {
        Set<String> exported =
                ENGINE.exports().stream().map(ModuleDescriptor.Exports::source).collect(Collectors.toSet());
        return noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "the engine keeps to itself",
                        type -> isOfEngine(type) && !exported.contains(type.getPackageName())));
    }

    private static boolean mayKnow(String room, String ofEngine) {
        return QUESTION.contains(ofEngine) || KNOWN.get(room).contains(ofEngine);
    }

    private static String roomOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).split("\\.", 2)[0];
    }

    private static ModuleDescriptor descriptor() {
        try {
            Path classes = Path.of(Case.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return ModuleFinder.of(classes).findAll().iterator().next().descriptor();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
