package nl.werkmetwerk.opportunity;

import java.util.Comparator;

/** What puts one opportunity before another; of equal ones the greater saving, then the section id decides. */
public enum Ranking {
    /** The greatest saving first. */
    SAVING("saving") {
        @Override
        double of(Opportunity opportunity) {
            return opportunity.saving();
        }
    },
    /** The greatest saving of the first works per euro that they cost first; those without cost last. */
    PER_EURO("perEuro") {
        @Override
        double of(Opportunity opportunity) {
            return opportunity.perEuro().orElse(Double.NEGATIVE_INFINITY);
        }
    },
    /** First where the street is open less by the greatest number of days: the impact {@value #DAYS_IMPACT}. */
    DAYS("days") {
        @Override
        double of(Opportunity opportunity) {
            return opportunity.impacts().getOrDefault(DAYS_IMPACT, 0.0);
        }
    };

    /** Impact kind that counts the days a street is open (MODEL 2). */
    public static final String DAYS_IMPACT = "nuisanceDays";

    private final String id;

    Ranking(String id) {
        this.id = id;
    }

    abstract double of(Opportunity opportunity);

    /** The order. */
    public Comparator<Opportunity> order() {
        return Comparator.comparingDouble(this::of)
                .thenComparingDouble(Opportunity::saving)
                .reversed()
                .thenComparing(Opportunity::section);
    }

    /** Name in options and results. */
    @Override
    public String toString() {
        return id;
    }
}
