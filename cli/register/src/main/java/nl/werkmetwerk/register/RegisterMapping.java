package nl.werkmetwerk.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.werkmetwerk.files.TypedFile;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.Listing;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.files.tree.Scalar;
import nl.werkmetwerk.register.accounts.AccountReader;
import nl.werkmetwerk.register.place.Crs;
import nl.werkmetwerk.register.rule.ConditionRule;
import nl.werkmetwerk.register.rule.Conditions;
import nl.werkmetwerk.register.rule.IdRule;
import nl.werkmetwerk.register.rule.LifeRule;
import nl.werkmetwerk.register.rule.Pick;
import nl.werkmetwerk.register.rule.QuantityRule;
import nl.werkmetwerk.register.rule.Template;
import nl.werkmetwerk.register.rule.YearRule;
import nl.werkmetwerk.register.source.Said;
import nl.werkmetwerk.register.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** A mapping as it was read: what the records of one register mean. */
public final class RegisterMapping {
    private final TypedFile file;
    private final Values values;
    private final Path directory;
    private final Optional<Path> source;
    private final Optional<Crs> plane;

    /**
     * @param file valid by the field table
     * @param directory what its paths are relative to
     * @param source the register, where the command line names it
     */
    RegisterMapping(TypedFile file, Path directory, Optional<Path> source) {
        this.file = file;
        this.values = file.values();
        this.directory = directory;
        this.source = source;
        this.plane = Crs.of(values.text("plane", Crs.RD.toString()));
    }

    /** Name of the register. */
    public String register() {
        return values.text("register", "");
    }

    Values values() {
        return values;
    }

    Path directory() {
        return directory;
    }

    Place place(String path) {
        return file.place(path);
    }

    /** The fields of the case, as they are written; null when there are none. */
    @Nullable
    Mapping caseFields() {
        return ((Mapping) file.root()).get("case") instanceof Mapping fields ? fields : null;
    }

    /** Whether a file is known. */
    boolean hasFile() {
        return source.isPresent() || values.has("file");
    }

    /** The register that is read: as the command line names it, else as the mapping does. */
    public Path registerFile() {
        return source.orElseGet(() -> directory.resolve(values.text("file", "")).normalize());
    }

    SourceFile sourceFile() {
        List<String> wanted =
                columns().values().stream().flatMap(List::stream).distinct().toList();
        return new SourceFile(registerFile(), said(values).wanting(wanted).naming(values.map("names")));
    }

    private static Said said(Values fields) {
        return Said.of(fields::text, fields.whole("heading"));
    }

    /** A layer of sections or districts. */
    SourceFile layerFile(Values layer) {
        Path path = directory.resolve(layer.text("file", "")).normalize();
        List<String> wanted = List.of("id", "name", "city", "households").stream()
                .flatMap(field -> layer.text(field).stream())
                .toList();
        return new SourceFile(path, said(layer).wanting(wanted));
    }

    /** The asset accounts, if the mapping names any. */
    Optional<SourceFile> accountFile() {
        return values.object("accounts").map(accounts -> {
            Path path = directory.resolve(accounts.text("file", "")).normalize();
            return new SourceFile(path, said(accounts).wanting(AccountReader.columns(accounts)));
        });
    }

    /** Every file that an import by this mapping reads: it, the register, its layers, accounts and libraries. */
    public List<Path> files() {
        List<SourceFile> sources = new ArrayList<>(List.of(sourceFile()));
        sectionRule().object("layer").map(this::layerFile).ifPresent(sources::add);
        values.object("districts").map(this::layerFile).ifPresent(sources::add);
        accountFile().ifPresent(sources::add);
        List<Path> files = new ArrayList<>(List.of(Path.of(file.root().source().file())));
        sources.forEach(one -> files.addAll(one.files()));
        files.addAll(libraries());
        return files;
    }

    private List<Path> libraries() {
        Node named = caseFields() == null ? null : caseFields().get("library");
        List<Node> nodes = named instanceof Listing list ? list.items() : named == null ? List.of() : List.of(named);
        return nodes.stream()
                .filter(Scalar.class::isInstance)
                .map(name -> directory.resolve(((Scalar) name).text()))
                .toList();
    }

    /** What the mapping says of the asset accounts. */
    Values accountColumns() {
        return values.object("accounts").orElseThrow();
    }

    /** The plane in which is measured; absent for one without a place on earth. */
    Optional<Crs> plane() {
        return plane;
    }

    IdRule idRule() {
        return new IdRule(register(), values.object("id").orElseThrow());
    }

    YearRule yearRule(int last) {
        return new YearRule(values.object("installed").orElseThrow(), values, last);
    }

    LifeRule lifeRule() {
        return new LifeRule(values.object("life"), values);
    }

    QuantityRule quantityRule() {
        return QuantityRule.of(values);
    }

    Conditions where() {
        return Conditions.of(values, "where");
    }

    Pick pick(String field) {
        return Pick.of(values, field);
    }

    Values sectionRule() {
        return values.object("section").orElseThrow();
    }

    List<Template> templates() {
        List<Template> templates = new ArrayList<>();
        List<Values> read = values.list("templates");
        for (int i = 0; i < read.size(); i++) {
            templates.add(new Template(
                    i + 1,
                    Conditions.of(read.get(i), "when"),
                    read.get(i).text("account", ""),
                    written("templates", i)));
        }
        return templates;
    }

    /** Layers that no register gives, with the fields of their assets as they are written. */
    Map<Values, Mapping> made() {
        Map<Values, Mapping> made = new LinkedHashMap<>();
        List<Values> read = values.list("made");
        for (int i = 0; i < read.size(); i++) {
            made.put(read.get(i), written("made", i));
        }
        return made;
    }

    /** The fields of an asset in a list, as they are written: the field table asks for them. */
    private Mapping written(String list, int item) {
        Listing nodes = (Listing) Objects.requireNonNull(((Mapping) file.root()).get(list), list);
        return (Mapping) Objects.requireNonNull(((Mapping) nodes.items().get(item)).get("asset"), list);
    }

    /** Whether a file may lack the columns of a path: what is drawn or filled in holds instead. */
    boolean optional(String path) {
        String rule = path.substring(0, Math.max(0, path.indexOf('.')));
        boolean hasRule = Set.of("installed", "quantity").contains(rule) && values.value(rule) instanceof Values;
        return hasRule
                && values.object(rule).flatMap(one -> one.bool("optional")).orElse(false);
    }

    /** Columns that the mapping names, with the path of the field that names them. */
    Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        columns.put("id.column", idRule().columns());
        columns.put("installed.column", yearRule(0).columns());
        columns.put("life.column", lifeRule().columns());
        columns.put(
                "condition.column",
                ConditionRule.of(values, 0).map(ConditionRule::columns).orElse(List.of()));
        columns.put("quantity.column", quantityRule().columns());
        columns.put("discipline.column", pick("discipline").columns());
        columns.put("owner.column", pick("owner").columns());
        columns.put("section.column", sectionRule().text("column").map(List::of).orElse(List.of()));
        columns.put("where", where().columns());
        columns.put("x", values.text("x").map(List::of).orElse(List.of()));
        columns.put("y", values.text("y").map(List::of).orElse(List.of()));
        columns.put("geometry", values.text("geometry").map(List::of).orElse(List.of()));
        List<Template> templates = templates();
        for (int i = 0; i < templates.size(); i++) {
            columns.put("templates[" + i + "].when", templates.get(i).when().columns());
        }
        return columns;
    }
}
