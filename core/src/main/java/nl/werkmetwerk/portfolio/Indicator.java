package nl.werkmetwerk.portfolio;

import java.io.Serializable;
import java.util.Optional;

/**
 * What cities are compared by: something a street costs or asks each year, for one of a unit (MODEL-practice 16.2). A
 * saving is none, for that is what a city assumes.
 *
 * @param id unique in the portfolio
 * @param measure what of a section is looked at
 * @param per what it is divided by
 */
public record Indicator(String id, Measure measure, Per per) implements Serializable {
    /** What of a section is looked at. */
    public sealed interface Measure extends Serializable {
        /** In a file and a result. */
        String word();

        /** The measure that a word means; empty where it means none. */
        static Optional<Measure> of(String word) {
            if (word.startsWith(Impact.PREFIX) && word.length() > Impact.PREFIX.length()) {
                return Optional.of(new Impact(word.substring(Impact.PREFIX.length())));
            }
            for (Yearly each : Yearly.values()) {
                if (each.word().equals(word)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }
    }

    /** What every section has. */
    public enum Yearly implements Measure {
        /** Present value of all its cost, as a yearly amount, euro a year. */
        EQUIVALENT_ANNUAL_COST("equivalentAnnualCost"),
        /** Present value of its works (MODEL 6.21), as a yearly amount, euro a year. */
        WORKS_COST("worksCost"),
        /** How often it is opened a year. */
        OPENINGS("openings");

        private final String word;

        Yearly(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /**
     * An impact on the surroundings a year, in its own unit.
     *
     * @param kind of impact
     */
    public record Impact(String kind) implements Measure {
        private static final String PREFIX = "impact:";

        @Override
        public String word() {
            return PREFIX + kind;
        }
    }

    /** What it is divided by. */
    public sealed interface Per extends Serializable {
        /** In a file and a result. */
        String word();
    }

    /** What every section can be counted by. */
    public enum Counted implements Per {
        /** A section. */
        SECTION("section"),
        /** A household. */
        HOUSEHOLD("household");

        private final String word;

        Counted(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /**
     * A unit of the assets of a discipline: a metre of sewer, a square metre of road.
     *
     * @param discipline of the assets
     */
    public record Quantity(String discipline) implements Per {
        /** In a file and a result; the discipline stands beside it. */
        public static final String WORD = "quantity";

        @Override
        public String word() {
            return WORD;
        }
    }
}
