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

    /** The program; it alone makes cities up. */
    private static final String COMMAND = "cli.command";

    /** The question and what stands in it: everyone may know these. */
    private static final Set<String> QUESTION = Set.of("model", "field");

    /** All that answers are made of, for those who write every one of them. */
    private static final Set<String> ANSWERS = Set.of(
            "entry",
            "compare",
            "parties",
            "budget",
            "optimise",
            "opportunity",
            "uncertainty",
            "practice",
            "neighbourhood",
            "pooling",
            "explain",
            "diff",
            "portfolio",
            "study");

    /** Room of this side → rooms of the engine that it may know beside the question. */
    private static final Map<String, Set<String>> KNOWN = Map.ofEntries(
            Map.entry("files", Set.of("portfolio", "compare", "library", "uncertainty")),
            Map.entry("files.document", ANSWERS),
            Map.entry("files.result", Set.of("explain")),
            Map.entry("files.result.table", ANSWERS),
            Map.entry("files.resident", Set.of("neighbourhood")),
            Map.entry("files.text", Set.of()),
            Map.entry("files.tree", Set.of()),
            Map.entry("files.field", Set.of()),
            Map.entry("register", Set.of()),
            Map.entry("register.place", Set.of()),
            Map.entry("register.source", Set.of()),
            Map.entry("register.rule", Set.of()),
            Map.entry("register.accounts", Set.of()),
            Map.entry("report", Set.of("compare", "budget")),
            Map.entry("report.compare", Set.of("entry", "compare", "budget", "study")),
            Map.entry("report.chart", Set.of()),
            Map.entry("report.memo", Set.of()),
            Map.entry("report.reader", Set.of("budget", "compare", "neighbourhood", "opportunity", "study")),
            Map.entry("report.parties", Set.of("parties", "budget", "study")),
            Map.entry("report.budget", Set.of("budget", "study")),
            Map.entry("report.optimise", Set.of("optimise", "budget", "compare", "study")),
            Map.entry("report.opportunity", Set.of("opportunity", "study")),
            Map.entry("report.uncertainty", Set.of("compare", "uncertainty", "study")),
            Map.entry("report.practice", Set.of("compare", "pooling", "practice", "study")),
            Map.entry("report.neighbourhood", Set.of("neighbourhood", "study")),
            Map.entry("report.explain", Set.of("entry", "explain", "study")),
            Map.entry("report.portfolio", Set.of("pooling", "portfolio", "study")),
            Map.entry("report.diff", Set.of("diff", "study")),
            Map.entry("report.table", Set.of("explain")),
            Map.entry("report.html", Set.of("opportunity")),
            Map.entry("report.answer", Set.of("entry", "compare", "study")),
            Map.entry("workbook.sheet", Set.of()),
            Map.entry("workbook.table", Set.of()),
            Map.entry("workbook.memo", Set.of()),
            Map.entry("workbook.input", Set.of()),
            Map.entry("workbook.ledger", Set.of("entry", "compare", "explain", "study")),
            Map.entry("workbook.compare", Set.of("entry", "money", "compare", "budget", "study")),
            Map.entry("workbook.parties", Set.of("money", "parties", "budget")),
            Map.entry("workbook.budget", Set.of("budget")),
            Map.entry("cli.output", ANSWERS),
            Map.entry("cli.expected", Set.of()),
            Map.entry(COMMAND, ANSWERS));

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
        return QUESTION.contains(ofEngine)
                || KNOWN.get(room).contains(ofEngine)
                || room.equals(COMMAND) && ofEngine.equals("sample");
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
