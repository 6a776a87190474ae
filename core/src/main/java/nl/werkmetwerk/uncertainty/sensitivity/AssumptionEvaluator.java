package nl.werkmetwerk.uncertainty.sensitivity;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.werkmetwerk.ledger.TotalPricer;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.uncertain.LibraryUse;
import nl.werkmetwerk.model.uncertain.Parameter;
import nl.werkmetwerk.resolved.Draft;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.Margins;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/** The saving of a strategy when some assumptions are otherwise. Holds scratch: for one thread. */
final class AssumptionEvaluator {
    /** What makes assets grow old sooner than a plan reckoned with. */
    private static final Set<Parameter> AGEING = EnumSet.of(Parameter.LIFE, Parameter.INSTALLED, Parameter.LIFE_LOSS);

    private final List<Assumption> assumptions;
    private final Draft drawn;
    private final int[][] inputs;
    private final TotalPricer pricer;
    private final List<ResolvedStrategy> planned;
    private final List<ResolvedStrategy> ageing;

    AssumptionEvaluator(Case of, List<Assumption> assumptions, Strategy strategy, Strategy baseline) {
        this.assumptions = assumptions;
        ResolvedCase written = ResolvedCase.of(of);
        drawn = new Draft(written, assumptions.stream().map(Assumption::on).toList());
        Map<String, List<LibraryUse>> library = of.uncertainty().byItem();
        inputs = assumptions.stream()
                .map(one -> one.item().isPresent()
                        ? drawn.selector()
                                .inputs(
                                        one.on(),
                                        Objects.requireNonNull(
                                                library.get(one.item().get())))
                        : drawn.selector().inputs(one.on()))
                .toArray(int[][]::new);
        pricer = new TotalPricer(drawn.resolved());
        planned = List.of(ResolvedStrategy.of(strategy, written), ResolvedStrategy.of(baseline, written));
        ageing = planned.stream()
                .map(one -> one.withMargins(Margins.of(written, one)))
                .toList();
    }

    /** The saving with everything as written, euro. */
    double saving() {
        drawn.inputs().clear();
        return priced(planned);
    }

    /** The saving when one assumption has another value. */
    double saving(int assumption, double value) {
        drawn.inputs().clear();
        set(assumption, value);
        return priced(strategies(assumption));
    }

    /** The saving when two assumptions have other values. */
    double saving(int one, double value, int other, double otherValue) {
        drawn.inputs().clear();
        set(one, value);
        set(other, otherValue);
        return priced(strategies(one) == ageing ? ageing : strategies(other));
    }

    private List<ResolvedStrategy> strategies(int assumption) {
        return AGEING.contains(assumptions.get(assumption).on().parameter()) ? ageing : planned;
    }

    private void set(int assumption, double value) {
        if (assumptions.get(assumption).on().parameter().adds()) {
            drawn.inputs().add(inputs[assumption], value);
        } else {
            drawn.inputs().multiply(inputs[assumption], value);
        }
    }

    private double priced(List<ResolvedStrategy> pair) {
        drawn.update();
        pricer.refresh();
        return pricer.total(pair.get(1)) - pricer.total(pair.get(0));
    }
}
