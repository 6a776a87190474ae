package nl.werkmetwerk.entry;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkmetwerk.entry.formula.Expression;

/**
 * How an amount of the ledger follows from its terms: the one writing of each formula of MODEL 2, 5 and 6, from which
 * explanations have their text and workbooks their cells. What prices a case computes the same in arrays, and is held to
 * it by test.
 */
public final class AmountRule {
    private static final String SHARE = "φ·(S − m)·c/S";

    /** What sharing takes off a component. */
    public static final AmountRule SHARING = new AmountRule("5.3", "−" + SHARE);

    /** What is left of an impact that is shared. */
    public static final AmountRule NET = new AmountRule("5.4", "c − " + SHARE);

    /** An impact, or any amount, that is not shared. */
    public static final AmountRule ALONE = new AmountRule("5.4", "c");

    /** Coordination over a stand-alone cost. */
    public static final AmountRule COORDINATION = new AmountRule("5.5", "κ·c");

    /** The price of an impact. */
    public static final AmountRule IMPACT = new AmountRule("5.4", "x·u·T");

    /** Yearly maintenance. */
    public static final AmountRule MAINTENANCE = new AmountRule("2.10", "q·u·(1 + w)^e·T");

    /** One turn of periodic maintenance. */
    public static final AmountRule PERIODIC = new AmountRule("2.11", "(q·u + f)·T");

    /** Expected failures of a year. */
    public static final AmountRule RISK = new AmountRule("2.12", "q·u·(((e + 1)/η)^k − (e/η)^k)·T");

    /** Yearly gain. */
    public static final AmountRule BENEFIT = new AmountRule("2.13", "−(q·u + f)·T");

    /** What is worth something at the end of the horizon. */
    public static final AmountRule RESIDUAL = new AmountRule("6.5", "−A·T·(L − e)/L");

    /** What something that goes on for ever is better off at the end of the horizon than when it is due. */
    public static final AmountRule CONTINUATION = new AmountRule("6.23", "−C·T·(1 − v^l)/(1 − v^L_1)·(1 + r)^(−o)");

    /** The same where prices rise as fast as money grows, or faster. */
    public static final AmountRule LEVEL_CONTINUATION = new AmountRule("6.23", "−C·T·l/L_1·(1 + r)^(−o)");

    /** What should have been built by the end of the horizon and was not. */
    public static final AmountRule UNBUILT = new AmountRule("6.6", "A·T");

    private final String section;
    private final Expression formula;

    private AmountRule(String section, String formula) {
        this.section = section;
        this.formula = Expression.of(formula);
    }

    /** The rule of a kind in its widest form, of one component. */
    public static AmountRule of(Kind kind) {
        return switch (kind) {
            case RENEWAL -> renewal(1);
            case SHARING -> SHARING;
            case COORDINATION -> COORDINATION;
            case MAINTENANCE -> MAINTENANCE;
            case PERIODIC -> PERIODIC;
            case RISK -> RISK;
            case IMPACT -> IMPACT;
            case BENEFIT -> BENEFIT;
            case RESIDUAL -> RESIDUAL;
            case BACKLOG -> overdue(true, true);
        };
    }

    /**
     * Stand-alone cost of a renewal.
     *
     * @param components how many of its kind, 1 or more
     */
    public static AmountRule renewal(int components) {
        return new AmountRule("2.6", perUnitAndFixed(components) + "·M·T");
    }

    /**
     * A part of a renewal at the price level of the case.
     *
     * @param components how many of its kind, 1 or more
     */
    public static AmountRule part(int components) {
        return new AmountRule("2.6", perUnitAndFixed(components) + "·M");
    }

    /**
     * Stand-alone quantity of an impact.
     *
     * @param impacts how many of its kind, 1 or more
     */
    public static AmountRule quantity(int impacts) {
        return new AmountRule("2.9", perUnitAndFixed(impacts));
    }

    /**
     * What works that share would amount to alone.
     *
     * @param works how many, 1 or more
     */
    public static AmountRule sum(int works) {
        return new AmountRule("5.2", amounts(works, " + "));
    }

    /**
     * The greatest of them.
     *
     * @param works how many, 1 or more
     */
    public static AmountRule greatest(int works) {
        return new AmountRule("5.2", "max(" + amounts(works, ", ") + ")");
    }

    /**
     * Coordination over the components of a renewal.
     *
     * @param kinds how many, 1 or more
     */
    public static AmountRule coordination(int kinds) {
        return new AmountRule("5.5", "κ·(" + amounts(kinds, " + ") + ")");
    }

    /**
     * What is overdue at the end of the horizon.
     *
     * @param consumed whether there is anything that does not last
     * @param lasting whether there is anything that lasts; one of the two is
     */
    public static AmountRule overdue(boolean consumed, boolean lasting) {
        String parts =
                (consumed ? "B" : "") + (consumed && lasting ? " + " : "") + (lasting ? "A·min(1, (e − L)/L)" : "");
        return new AmountRule("6.6", "(" + parts + ")·T");
    }

    private static String perUnitAndFixed(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> count == 1 ? "u·q + f" : "u_" + i + "·q + f_" + i)
                .collect(Collectors.joining(" + ", "(", ")"));
    }

    private static String amounts(int count, String by) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "c_" + i).collect(Collectors.joining(by));
    }

    /** Section of the readings of MODEL in which it stands, e.g. {@code 2.6}. */
    public String section() {
        return section;
    }

    /** The formula. */
    public Expression formula() {
        return formula;
    }

    /** The formula at other prices: times a factor that all its amounts change by. */
    public Expression priced() {
        return formula.times(Term.PRICE.symbol());
    }

    /** Its terms, each once, in the order of the formula. */
    public List<Term> terms() {
        return formula.symbols().stream().map(Term::of).distinct().toList();
    }

    /** What it comes to, of a rule without numbered terms. */
    public double value(ToDoubleFunction<Term> terms) {
        return formula.value(symbol -> terms.applyAsDouble(Term.of(symbol)));
    }
}
