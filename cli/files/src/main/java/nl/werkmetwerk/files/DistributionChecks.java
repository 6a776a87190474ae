package nl.werkmetwerk.files;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.model.uncertain.ReferenceClass;

/** Whether the numbers of a distribution go together (MODEL 10); what does not is said. */
final class DistributionChecks {
    private static final List<String> ALL = List.of("low", "mode", "high", "mean", "sd", "values", "weights", "class");

    private static final Map<String, List<String>> NEEDED = Map.of(
            "triangular", List.of("low", "mode", "high"),
            "pert", List.of("low", "mode", "high"),
            "normal", List.of("mean", "sd"),
            "lognormal", List.of("mean", "sd"),
            "uniform", List.of("low", "high"),
            "discrete", List.of("values", "weights"),
            "library", List.of(),
            "referenceClass", List.of("class"));

    private final Findings findings;
    private final Node root;
    private final Sources sources;
    private final Values values;
    private final String type;

    private DistributionChecks(Findings findings, Node root, Sources sources, Values values) {
        this.findings = findings;
        this.root = root;
        this.sources = sources;
        this.values = values;
        this.type = values.text("type", "");
    }

    /** Whether it is one; where it is of a reference class, where that comes from is told too. */
    static boolean hold(Findings findings, Node root, Sources sources, Values values) {
        return new DistributionChecks(findings, root, sources, values).hold();
    }

    private boolean hold() {
        boolean known = NEEDED.containsKey(type); // else said when the field was read
        boolean holds = known && isComplete() && isPossible();
        if (holds && type.equals("referenceClass")) {
            ReferenceClass chosen = ReferenceClass.of(values.text("class", ""));
            sources.add(values, chosen.source(), chosen.assumption());
        }
        return holds;
    }

    private boolean isComplete() {
        boolean complete = true;
        for (String field : ALL) {
            boolean needed = Objects.requireNonNull(NEEDED.get(type)).contains(field);
            boolean spoilt = findings.spoilt().stream().anyMatch(path(field)::equals);
            if (needed && !values.has(field) && !spoilt) {
                findings.add(Message.error("distribution.missing", place(""), field, type));
            } else if (!needed && values.has(field)) {
                findings.add(Message.error("distribution.extra", place(field), field, type));
            }
            complete &= needed == values.has(field);
        }
        return complete;
    }

    private boolean isPossible() {
        return switch (type) {
            case "triangular", "pert" -> isOrdered("low", "high") && isWithin();
            case "uniform" -> isOrdered("low", "high");
            case "discrete" -> hasWeights();
            case "library", "referenceClass" -> true;
            default -> isSpread();
        };
    }

    private boolean isOrdered(String low, String high) {
        return number(low) <= number(high) || tell("distribution.order", low, number(low), number(high));
    }

    private boolean isWithin() {
        boolean within = number("low") <= number("mode") && number("mode") <= number("high");
        return within || tell("distribution.mode", "mode", number("mode"), number("low"), number("high"));
    }

    private boolean isSpread() {
        boolean positive = number("sd") >= 0 || tell("distribution.sd", "sd", number("sd"));
        boolean above =
                !type.equals("lognormal") || number("mean") > 0 || tell("distribution.mean", "mean", number("mean"));
        return positive && above;
    }

    private boolean hasWeights() {
        List<Double> weights = values.list("weights");
        int count = values.list("values").size();
        boolean each = weights.size() == count || tell("distribution.weights", "weights", weights.size(), count);
        boolean any = weights.stream().anyMatch(weight -> weight > 0) || tell("distribution.weightless", "weights");
        return each && any;
    }

    private boolean tell(String code, String field, Object... arguments) {
        findings.add(Message.error(code, place(field), arguments));
        return false;
    }

    private Place place(String field) {
        return Located.in(root, path(field));
    }

    private String path(String field) {
        return field.isEmpty()
                ? values.path().toString()
                : values.path().field(field).toString();
    }

    private double number(String field) {
        return values.number(field, 0);
    }
}
