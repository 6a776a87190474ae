package nl.werkmetwerk.money;

import java.util.Map;

/** What {@code oracles.json} holds and the engine cannot compute, each with the reason. */
final class LaterOracles {
    private static final String NO_SPLIT = "a split of a saving that is no method of the model (MODEL 8)";
    private static final String UNCERTAINTY =
            "distributions of uncertain inputs (MODEL 10): in SpreadTest as far as the model has them";
    private static final String RISK = "expected failures of an asset (MODEL 2)";

    /** Kinds none of whose oracles is run here. */
    static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("tau-value", NO_SPLIT),
            Map.entry("gately", NO_SPLIT),
            Map.entry("weibull", RISK + "; its distribution: " + UNCERTAINTY),
            Map.entry("optimal-replacement-age", RISK + "; as good as new, where the model has minimal repair"),
            Map.entry("distribution", UNCERTAINTY),
            Map.entry("pert", UNCERTAINTY),
            Map.entry("triangular", UNCERTAINTY));

    /** Fields, as id.field, of oracles that are run for their other fields. */
    static final Map<String, String> FIELDS = Map.of(
            "blcc-heatpump-summary.simple_payback_year", "the yearly flows behind it are not published",
            "blcc-heatpump-summary.discounted_payback_year", "the yearly flows behind it are not published",
            "blcc-residual-value.residual_nominal", "residual value of an asset: the ledger (MODEL 6)",
            "blcc-residual-value.linear_remaining_life_factor", "residual value of an asset: the ledger (MODEL 6)",
            "ddb-excel.amounts", "declining balance is no method of the municipal budget (MODEL 9)",
            "skane-proportional.sum_population", "a sum of printed inputs",
            "skane-proportional.sum_demand", "a sum of printed inputs",
            "blcc-energy-escalation.amounts", "price trends and indices (MODEL 1 and 14)");

    private LaterOracles() {}
}
