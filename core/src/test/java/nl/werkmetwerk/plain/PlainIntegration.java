package nl.werkmetwerk.plain;

import nl.werkmetwerk.model.plan.Sharing;

/** Of a saving, what working together gives and what other years and methods give (§6). */
record PlainIntegration(double integration, double timing) {
    static PlainIntegration of(PlainLedger baseline, PlainLedger strategy) {
        PlainLedger apart = new PlainLedger(strategy.of, strategy.strategy.withSharing(Sharing.OWN));
        double integration = apart.total() - strategy.total();
        return new PlainIntegration(integration, baseline.total() - strategy.total() - integration);
    }
}
