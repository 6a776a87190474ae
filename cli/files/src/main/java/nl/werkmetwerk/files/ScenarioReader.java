package nl.werkmetwerk.files;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.werkmetwerk.field.table.CaseFields;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.InputFile;
import nl.werkmetwerk.files.tree.Limits;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.files.tree.Tree;
import nl.werkmetwerk.files.tree.UnreadableException;
import nl.werkmetwerk.files.tree.WorkbookTrees;
import nl.werkmetwerk.library.Valuation;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.uncertain.Uncertainty;

/** Reads scenario files, YAML or JSON: a case, or everything that is wrong with it. */
public final class ScenarioReader {
    private static final nl.werkmetwerk.files.field.Path ROOT = nl.werkmetwerk.files.field.Path.ROOT;
    private static final Set<String> BASIS = Set.of("baseYear", "priceYear", "vatRate", "library", "priceIndices");

    private final InputStream standardInput;
    private final Limits limits;
    private final Defaults defaults;

    /** @param standardInput what {@code -} reads */
    public ScenarioReader(InputStream standardInput) {
        this(standardInput, Defaults.NONE);
    }

    /** @param defaults what holds for cases that do not say otherwise */
    public ScenarioReader(InputStream standardInput, Defaults defaults) {
        this(standardInput, Limits.USUAL, defaults);
    }

    ScenarioReader(InputStream standardInput, Limits limits) {
        this(standardInput, limits, Defaults.NONE);
    }

    private ScenarioReader(InputStream standardInput, Limits limits, Defaults defaults) {
        this.standardInput = standardInput;
        this.limits = limits;
        this.defaults = defaults;
    }

    /**
     * Reads one file.
     *
     * @param file its name, or {@code -}
     * @param settings changes {@code path=value}, applied in this order before anything is checked
     */
    public ReadResult read(String file, List<String> settings) {
        try {
            Path path = InputFile.path(file);
            InputFile input = InputFile.read(file, path, standardInput, limits);
            Tree tree = tree(input);
            Node root = withDefaults(Settings.apply(CaseFields.CASE, tree.root(), settings), path);
            return read(input, root, tree.messages(), directory(path));
        } catch (UnreadableException e) {
            return new ReadResult(Optional.empty(), List.of(e.told()), e.unopened());
        }
    }

    private Node withDefaults(Node root, Path file) {
        Optional<Node> library = defaults.library(file);
        return library.isPresent() && root instanceof Mapping fields && fields.get("library") == null
                ? fields.with("library", library.get())
                : root;
    }

    /**
     * Checks a scenario that was put together from parts of files.
     *
     * @param directory what its libraries are relative to
     * @return what is wrong, at the places of those files
     */
    public ReadResult check(Node root, Path directory) {
        return read(new InputFile("", "", ""), root, List.of(), directory);
    }

    private Tree tree(InputFile input) throws UnreadableException {
        if (!input.isPacked() && input.name().toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|ods)")) {
            throw new UnreadableException(Message.error("xlsx.plain", Place.file(input.name())));
        }
        return input.isPacked() ? WorkbookTrees.found(input).read(input, limits) : Tree.of(input, limits);
    }

    /**
     * Reads a file as a tree, without looking at what it says.
     *
     * @param settings changes {@code path=value}
     * @throws UnreadableException if it cannot be opened or is no scenario file at all
     */
    public Node root(String file, List<String> settings) throws UnreadableException {
        Tree tree = tree(InputFile.read(file, InputFile.path(file), standardInput, limits));
        return Settings.apply(CaseFields.CASE, tree.root(), settings);
    }

    private static Path directory(Path path) {
        Path parent = path.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private ReadResult read(InputFile input, Node root, List<Message> repeated, Path directory) {
        Findings findings = new Findings();
        repeated.forEach(findings::add);
        Values basis = basis(root);
        LibraryReader libraries = new LibraryReader(findings, limits);
        Library library = libraries.read(basis, directory);
        Sources sources = new Sources();
        Figures figures = new Figures(library, valuation(basis, library), findings, sources);
        ObjectReader reader = new ObjectReader(findings, figures, sources);
        Values values = reader.object(CaseFields.CASE, root, ROOT);
        reader.tellDoubts();
        if (values == null) {
            return ReadResult.refused(findings.sorted());
        }
        figures.doubtVat(Located.in(root, "library"));
        new YearChecks(values, root, findings).tell();
        new StrategyChecks(values, root, findings).tell();
        new MoneyChecks(values, root, findings).tell();
        new PrincipleChecks(values, root, findings).tell();
        UncertaintyChecks uncertain = new UncertaintyChecks(values, root, findings, sources);
        uncertain.tell();
        Uncertainty named = CaseFields.uncertainty(values);
        Uncertainty uncertainty =
                new Uncertainty(named.inputs(), named.correlations(), LibraryUses.of(values, sources.used()));
        uncertain.doubt(uncertainty.inputs(), uncertainty.library());
        CaseBuilder builder =
                CaseFields.builder(values, library.indices().series()).uncertainty(uncertainty);
        new Problems(findings, root).tell(builder.problems());
        if (!findings.fatal()) {
            uncertain.tellImpossible(uncertainty);
        }
        if (findings.fatal()) {
            return new ReadResult(Optional.empty(), findings.sorted(), libraries.unopened());
        }
        Case of = builder.build();
        new GrantCheck(of, root, findings).tell();
        return ReadResult.of(new Scenario(
                input.name(),
                of,
                GeometryText.of(values.list("sections")),
                libraries.files(),
                sources.found(),
                findings.sorted(),
                input.sha256()));
    }

    /** What figures of a library rest on, read beforehand; what is wrong in it is said when the whole is read. */
    private static Values basis(Node root) {
        Findings silent = new Findings();
        Sources unused = new Sources();
        Figures none = new Figures(Library.NONE, Optional.empty(), silent, unused);
        Values basis = new ObjectReader(silent, none, unused).object(CaseFields.CASE.only(BASIS), root, ROOT);
        return basis == null ? new Values(ROOT) : basis;
    }

    private static Optional<Valuation> valuation(Values basis, Library library) {
        boolean known = basis.has("priceYear") || basis.has("baseYear");
        int year = basis.whole("priceYear", basis.whole("baseYear", 0));
        return known ? Optional.of(new Valuation(year, library.indices(), basis.number("vatRate"))) : Optional.empty();
    }
}
