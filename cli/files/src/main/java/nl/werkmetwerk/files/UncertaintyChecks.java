package nl.werkmetwerk.files;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkmetwerk.files.field.Path;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.model.uncertain.CostKind;
import nl.werkmetwerk.model.uncertain.LibraryUse;
import nl.werkmetwerk.model.uncertain.Parameter;
import nl.werkmetwerk.model.uncertain.UncertainInput;
import nl.werkmetwerk.model.uncertain.Uncertainty;
import nl.werkmetwerk.uncertainty.Correlations;
import nl.werkmetwerk.uncertainty.ImpossibleCorrelations;

/**
 * What must hold within uncertainties, correlations and experiments (MODEL 10 and 15). What does not is said and taken
 * out, so that something harmless stands in its place and references to the others can be checked all the same.
 */
final class UncertaintyChecks {
    private static final Set<String> WITH_COMPONENTS = Set.of(CostKind.RENEWAL.id(), CostKind.IMPACT.id());
    private static final Set<String> OF_LIBRARY = Set.of(Parameter.COST.id(), Parameter.LIFE.id());
    private static final int PAIR_AND_RHO = 3;
    private static final int DIGITS = 4;

    private final Values read;
    private final Node root;
    private final Findings findings;
    private final Sources sources;

    UncertaintyChecks(Values read, Node root, Findings findings, Sources sources) {
        this.read = read;
        this.root = root;
        this.findings = findings;
        this.sources = sources;
    }

    void tell() {
        read.<Values>list("uncertainties").forEach(this::input);
        List<List<Object>> pairs = new ArrayList<>();
        for (List<Object> written : read.<List<Object>>list("correlations")) {
            pairs.add(correlation(written, Path.ROOT.field("correlations").item(pairs.size(), "")));
        }
        read.put("correlations", pairs);
        read.<Values>list("experiments").forEach(this::experiment);
    }

    private void input(Values values) {
        boolean target = values.object("on").map(this::target).orElse(false);
        if (!target) {
            values.drop("on");
        }
        boolean spread = values.object("distribution")
                .map(distribution -> DistributionChecks.hold(findings, root, sources, distribution))
                .orElse(false);
        if (!target || !spread) {
            List.of("distribution", "each", "correlation").forEach(values::drop);
        } else {
            draws(values);
        }
    }

    private void draws(Values values) {
        Parameter parameter = parameter(values.object("on").orElseThrow());
        if (values.number("correlation", 0) == 1) {
            error(values, "correlation", "uncertainty.one");
            values.drop("correlation");
        }
        if (values.has("each") && !parameter.byAsset()) {
            error(values, "each", "uncertainty.each", parameter.id());
            values.drop("each");
        }
        boolean byItem =
                values.object("distribution").orElseThrow().text("type", "").equals("library");
        if (byItem && !isOfLibrary(values)) {
            findings.add(
                    Message.error("uncertainty.library", place(values.path().toString())));
            values.drop("distribution");
        } else if (!byItem && !values.has("each") && values.number("correlation", 0) > 0) {
            findings.add(Message.warning(
                    "uncertainty.alone",
                    place(values.path().field("correlation").toString())));
        }
    }

    private static boolean isOfLibrary(Values values) {
        Values on = values.object("on").orElseThrow();
        boolean impact = on.text("kind", "").equals(CostKind.IMPACT.id());
        Parameter parameter = parameter(on);
        return !values.has("each") && OF_LIBRARY.contains(parameter.id()) && !(parameter == Parameter.COST && impact);
    }

    private static Parameter parameter(Values on) {
        return Arrays.stream(Parameter.values())
                .filter(known -> known.id().equals(on.text("parameter", "cost")))
                .findFirst()
                .orElse(Parameter.COST);
    }

    private boolean target(Values on) {
        Parameter parameter = parameter(on);
        for (Parameter.Field field : Parameter.Field.values()) {
            if (on.has(field.id()) && !parameter.fields().contains(field)) {
                List<String> known =
                        parameter.fields().stream().map(Parameter.Field::id).toList();
                String code = known.isEmpty() ? "uncertainty.whole" : "uncertainty.narrow";
                error(on, field.id(), code, field.id(), parameter.id(), known);
                return false;
            }
        }
        Optional<String> kind = on.text("kind");
        boolean hasComponents = kind.map(WITH_COMPONENTS::contains).orElse(true);
        if (on.has("component") && !hasComponents) {
            error(on, "component", "uncertainty.component", kind.orElseThrow());
            return false;
        }
        return true;
    }

    private List<Object> correlation(List<Object> written, Path path) {
        boolean whole = written.size() == PAIR_AND_RHO
                && written.get(0) instanceof String
                && written.get(1) instanceof String
                && written.get(2) instanceof Number;
        if (!whole) {
            findings.error(path, place(path.toString()), "correlation.shape");
            return List.of("?" + path, "?" + path, 0.0);
        }
        double rho = ((Number) written.get(2)).doubleValue();
        if (!(rho > -1 && rho < 1)) {
            findings.add(Message.error("correlation.rho", place(path + "[2]"), rho));
            rho = 0;
        }
        return List.of(written.get(0), written.get(1), rho);
    }

    private void experiment(Values values) {
        int sections = values.list("sections").size();
        int observed = values.list("observed").size();
        if (values.has("sections") && observed > sections) {
            error(values, "observed", "uncertainty.observed", observed, sections);
        }
        if (observed > sections) {
            values.drop("observed");
        }
    }

    private void error(Values values, String field, String code, Object... arguments) {
        findings.add(Message.error(code, place(values.path().field(field).toString()), arguments));
    }

    private Place place(String path) {
        return Located.in(root, path);
    }

    /** Where the library is to tell and nothing stands for one of its figures. */
    void doubt(List<UncertainInput> inputs, List<LibraryUse> library) {
        for (int i = 0; i < inputs.size(); i++) {
            UncertainInput input = inputs.get(i);
            if (input.byItem() && library.stream().noneMatch(use -> use.amount().isOf(input.on()))) {
                findings.add(Message.warning("uncertainty.nolibrary", place("uncertainties[" + i + "].distribution")));
            }
        }
    }

    /** Once all ids are known to exist. */
    void tellImpossible(Uncertainty uncertainty) {
        Correlations.problem(uncertainty)
                .ifPresent(problem -> findings.add(Message.error(
                        "correlation.impossible",
                        place("correlations"),
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
}
