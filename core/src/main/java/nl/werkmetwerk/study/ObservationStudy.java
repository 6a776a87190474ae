package nl.werkmetwerk.study;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.entry.LedgerEntry;
import nl.werkmetwerk.ledger.Ledger;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.place.Attribute;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.practice.Observation;
import nl.werkmetwerk.money.DiscountFactors;

/**
 * What does a strategy give on one street, by unit, as a calculated observation of a principle? (MODEL-practice 13)
 *
 * @param strategy name of the strategy
 * @param against name of what it is set against
 * @param section id of the street
 * @param size attribute that says how many units it has; absent: one
 */
public record ObservationStudy(String strategy, String against, String section, Optional<String> size)
        implements Study<Optional<Observation>> {
    private static final Set<Kind> WORKS = EnumSet.of(Kind.RENEWAL, Kind.SHARING, Kind.COORDINATION);

    /**
     * The observation; absent where the strategy never opens the street.
     *
     * @throws IllegalArgumentException if the case has no such strategy or section, or the section has no units
     */
    @Override
    public Optional<Observation> run(Case of, Run run) {
        Section street = of.sections().stream()
                .filter(one -> one.id().equals(section))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(of.name() + " has no section " + section));
        double units = units(street).orElseThrow(() -> new IllegalArgumentException(section + " has no units above 0"));
        Strategy chosen = Chosen.strategy(of, strategy);
        return opened(of, chosen, run).map(year -> row(of, chosen, street, year, units));
    }

    /** Units of a street; empty where the attribute is no number above 0. */
    public OptionalDouble units(Section street) {
        if (size.isEmpty()) {
            return OptionalDouble.of(1);
        }
        return street.attribute(size.get()).orElse(null) instanceof Attribute.Number number && number.value() > 0
                ? OptionalDouble.of(number.value())
                : OptionalDouble.empty();
    }

    /** The first year in which the strategy opens the street. */
    private Optional<Integer> opened(Case of, Strategy chosen, Run run) {
        return Comparer.compare(of, run.threads()).strategy(chosen.name()).sections().stream()
                .filter(one -> one.section().equals(section))
                .flatMap(one -> one.openings().stream())
                .findFirst();
    }

    private Observation row(Case of, Strategy chosen, Section street, int year, double units) {
        double[] discount = DiscountFactors.of(of.discountRate(), of.timing(), of.baseYear(), of.horizon());
        OnStreet with = OnStreet.of(of, chosen, section);
        OnStreet without = OnStreet.of(of, Chosen.strategy(of, against), section);
        double cost = with.works.getOrDefault(year, 0.0);
        double gain = cost - (with.presentValue - without.presentValue) / discount[year - of.baseYear()];
        return new Observation(
                of.name(), street.city(), Optional.of(section), year, units, cost / units, gain / units, false);
    }

    /** What a strategy costs on the street. */
    private static final class OnStreet {
        private final TreeMap<Integer, Double> works = new TreeMap<>();
        private double presentValue;

        static OnStreet of(Case of, Strategy strategy, String section) {
            OnStreet costs = new OnStreet();
            Ledger.read(of, strategy, entry -> costs.take(entry, section));
            return costs;
        }

        private void take(LedgerEntry entry, String section) {
            if (entry.section().equals(section)) {
                presentValue += entry.presentValue();
                if (WORKS.contains(entry.kind())) {
                    works.merge(entry.year(), entry.amount(), Double::sum);
                }
            }
        }
    }
}
