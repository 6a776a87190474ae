package nl.werkmetwerk.files;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkmetwerk.files.field.Path;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.model.uncertain.Correlation;
import nl.werkmetwerk.model.uncertain.CostKind;
import nl.werkmetwerk.model.uncertain.Distribution;
import nl.werkmetwerk.model.uncertain.Each;
import nl.werkmetwerk.model.uncertain.LibraryUse;
import nl.werkmetwerk.model.uncertain.Parameter;
import nl.werkmetwerk.model.uncertain.Target;
import nl.werkmetwerk.model.uncertain.UncertainInput;
import nl.werkmetwerk.model.uncertain.Uncertainty;
import nl.werkmetwerk.uncertainty.draw.Correlations;
import nl.werkmetwerk.uncertainty.draw.ImpossibleCorrelations;

/**
 * Reads uncertainties and correlations (MODEL 10). What cannot be used is said, and something harmless stands in its
 * place, so that references to the others can be checked all the same.
 */
final class UncertaintyReading {
    private static final Distribution NONE = new Distribution.Normal(1, 0);
    private static final int PAIR_AND_RHO = 3;
    private static final int DIGITS = 4;

    private final Findings findings;
    private final Node root;
    private final Sources sources;

    UncertaintyReading(Findings findings, Node root, Sources sources) {
        this.findings = findings;
        this.root = root;
        this.sources = sources;
    }

    Uncertainty read(Values of) {
        List<LibraryUse> library = LibraryUses.of(of, sources.used());
        List<UncertainInput> inputs =
                of.<Values>list("uncertainties").stream().map(this::input).toList();
        List<Correlation> correlations = new ArrayList<>();
        List<List<Object>> written = of.list("correlations");
        for (int i = 0; i < written.size(); i++) {
            correlations.add(
                    correlation(written.get(i), Path.ROOT.field("correlations").item(i, "")));
        }
        inputs.stream().filter(UncertainInput::byItem).forEach(input -> doubt(input, inputs.indexOf(input), library));
        return new Uncertainty(inputs, correlations, library);
    }

    /** Where the library is to tell and nothing stands for one of its figures. */
    private void doubt(UncertainInput input, int number, List<LibraryUse> library) {
        if (library.stream().noneMatch(use -> use.amount().isOf(input.on()))) {
            Place place = Located.in(root, "uncertainties[" + number + "].distribution");
            findings.add(Message.warning("uncertainty.nolibrary", place));
        }
    }

    /** Once all ids are known to exist. */
    void tellImpossible(Uncertainty uncertainty) {
        Correlations.problem(uncertainty)
                .ifPresent(problem -> findings.add(Message.error(
                        "correlation.impossible",
                        Located.in(root, "correlations"),
                        rounded(problem.smallestEigenvalue()),
                        nearest(problem))));
    }

    private static double rounded(double eigenvalue) {
        return new BigDecimal(eigenvalue).round(new MathContext(DIGITS)).doubleValue();
    }

    private static String nearest(ImpossibleCorrelations problem) {
        return problem.nearest().stream()
                .map(pair -> "[" + pair.first() + ", " + pair.second() + ", " + pair.rho() + "]")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private UncertainInput input(Values values) {
        String id = CaseAssembly.name(values, "id");
        String path = values.path().toString();
        Optional<Target> on = values.object("on").flatMap(this::target);
        Optional<Distribution> distribution =
                values.object("distribution").flatMap(read -> DistributionReading.read(findings, root, sources, read));
        Each each = values.text("each").map(word -> Each.valueOf(upper(word))).orElse(Each.ALL);
        double correlation = values.number("correlation", 0);
        if (on.isEmpty() || distribution.isEmpty()) {
            return UncertainInput.of(id, on.orElse(Target.of(Parameter.COST)), NONE);
        }
        if (correlation == 1) {
            findings.add(Message.error("uncertainty.one", Located.in(root, path + ".correlation")));
            correlation = 0;
        }
        Parameter parameter = on.get().parameter();
        if (each != Each.ALL && !parameter.byAsset()) {
            findings.add(Message.error("uncertainty.each", Located.in(root, path + ".each"), parameter.id()));
            each = Each.ALL;
        }
        if (distribution.get() instanceof Distribution.Library && !isOfLibrary(on.get(), each)) {
            findings.add(Message.error("uncertainty.library", Located.in(root, path)));
            return UncertainInput.of(id, on.get(), NONE);
        }
        if (each == Each.ALL && correlation > 0 && !(distribution.get() instanceof Distribution.Library)) {
            findings.add(Message.warning("uncertainty.alone", Located.in(root, path + ".correlation")));
        }
        return new UncertainInput(id, on.get(), each, correlation, distribution.get());
    }

    private static boolean isOfLibrary(Target on, Each each) {
        boolean cost = on.parameter() == Parameter.COST && !on.kind().equals(Optional.of(CostKind.IMPACT));
        return each == Each.ALL && (cost || on.parameter() == Parameter.LIFE);
    }

    private Optional<Target> target(Values values) {
        Parameter parameter = Arrays.stream(Parameter.values())
                .filter(known -> known.id().equals(values.text("parameter", "cost")))
                .findFirst()
                .orElse(Parameter.COST);
        for (Parameter.Field field : Parameter.Field.values()) {
            if (values.has(field.id()) && !parameter.fields().contains(field)) {
                String path = values.path().field(field.id()).toString();
                List<String> known =
                        parameter.fields().stream().map(Parameter.Field::id).toList();
                String code = known.isEmpty() ? "uncertainty.whole" : "uncertainty.narrow";
                findings.add(Message.error(code, Located.in(root, path), field.id(), parameter.id(), known));
                return Optional.empty();
            }
        }
        Optional<CostKind> kind = values.text("kind").map(word -> CostKind.valueOf(upper(word)));
        boolean hasComponents = kind.isEmpty() || kind.get() == CostKind.RENEWAL || kind.get() == CostKind.IMPACT;
        if (values.has("component") && !hasComponents) {
            String path = values.path().field("component").toString();
            findings.add(Message.error(
                    "uncertainty.component", Located.in(root, path), kind.get().id()));
            return Optional.empty();
        }
        return Optional.of(new Target(
                parameter,
                values.text("discipline"),
                values.text("asset"),
                values.text("section"),
                kind,
                values.text("component")));
    }

    private Correlation correlation(List<Object> written, Path path) {
        boolean whole = written.size() == PAIR_AND_RHO
                && written.get(0) instanceof String
                && written.get(1) instanceof String
                && written.get(2) instanceof Number;
        if (!whole) {
            findings.error(path, Located.in(root, path.toString()), "correlation.shape");
            return new Correlation("?" + path, "?" + path, 0);
        }
        double rho = ((Number) written.get(2)).doubleValue();
        if (!(rho > -1 && rho < 1)) {
            findings.add(Message.error("correlation.rho", Located.in(root, path + "[2]"), rho));
            rho = 0;
        }
        return new Correlation(written.get(0).toString(), written.get(1).toString(), rho);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
