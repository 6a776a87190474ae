package nl.werkmetwerk.study;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.uncertainty.sensitivity.Assumption;
import nl.werkmetwerk.uncertainty.sensitivity.SensitivityAnalyst;
import nl.werkmetwerk.uncertainty.sensitivity.TwoWayTable;

/**
 * What does a saving hang on, and where does it turn into a loss? (MODEL 10)
 *
 * @param strategy name; absent: the one that answers the case, {@link nl.werkmetwerk.compare.Winner}
 * @param baseline name of what it is set against
 * @param part how far an input may be off that the case does not say to be uncertain, in (0, 1)
 * @param table ids of two assumptions to be varied at once; empty: none
 */
public record SensitivityStudy(Optional<String> strategy, String baseline, double part, List<String> table)
        implements Study<SensitivityAnswer> {
    /** How far an input may be off by itself. */
    public static final double PART = 0.2;

    private static final int TWO = 2;

    /** @throws IllegalArgumentException if part is not in (0, 1), or the table is not of two different assumptions */
    public SensitivityStudy {
        table = List.copyOf(table);
        if (!(part > 0 && part < 1)) {
            throw new IllegalArgumentException("part (" + part + ") is not allowed: it lies between 0 and 1");
        }
        if (!table.isEmpty() && (table.size() != TWO || table.get(0).equals(table.get(1)))) {
            throw new IllegalArgumentException("table (" + table + ") is not allowed: it names two assumptions");
        }
    }

    /**
     * Name of the strategy that it is about.
     *
     * @throws IllegalArgumentException if the case has no such strategy
     */
    public String chosen(Case of) {
        return Chosen.strategy(of, strategy).name();
    }

    /** Ids of the assumptions of a case, which a table can be of. */
    public List<String> assumptions(Case of) {
        return analyst(of).assumptions().stream().map(Assumption::id).toList();
    }

    /** @throws IllegalArgumentException if the case does not have one of the strategies or assumptions */
    @Override
    public SensitivityAnswer run(Case of, Run run) {
        SensitivityAnalyst analyst = analyst(of);
        Optional<TwoWayTable> two = table.isEmpty()
                ? Optional.empty()
                : Optional.of(analyst.table(assumption(analyst, table.get(0)), assumption(analyst, table.get(1))));
        return new SensitivityAnswer(analyst.analyse(), two);
    }

    private SensitivityAnalyst analyst(Case of) {
        return new SensitivityAnalyst(of, Chosen.strategy(of, strategy), Chosen.strategy(of, baseline), part);
    }

    private static Assumption assumption(SensitivityAnalyst analyst, String id) {
        return analyst.assumptions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no assumption " + id));
    }
}
