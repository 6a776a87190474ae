package nl.werkmetwerk.budget;

import java.util.Arrays;
import nl.werkmetwerk.ledger.ContributionPlan;
import nl.werkmetwerk.ledger.WorksCosts;
import nl.werkmetwerk.model.accounting.Provision;
import nl.werkmetwerk.resolved.ResolvedCase;

/** The investments of a strategy in nominal euro, less contributions; and when each asset is renewed next (MODEL 9). */
final class InvestmentBook {
    /** Not renewed again within the horizon. */
    static final int NEVER = Integer.MAX_VALUE;

    private final AssetAccounting accounting;
    private final WorksCosts works;
    private final double[] investment;
    private final boolean[] expensed;
    private final int[] renewedNext;
    private final int[] renewedFirst;

    InvestmentBook(
            ResolvedCase resolved, String strategy, WorksCosts works, AssetAccounting accounting, Inflation inflation) {
        this.accounting = accounting;
        this.works = works;
        ContributionPlan plan = ContributionPlan.of(resolved, strategy, works);
        investment = new double[works.count()];
        expensed = new boolean[works.count()];
        renewedNext = new int[works.count()];
        renewedFirst = new int[resolved.assets().count()];
        Arrays.fill(renewedFirst, NEVER);
        for (int work = works.count() - 1; work >= 0; work--) {
            int asset = works.asset(work);
            double real = plan.left(work);
            investment[work] = inflation.nominal(real, works.year(work));
            expensed[work] = real < accounting.rule(asset).threshold().orElse(0);
            renewedNext[work] = renewedFirst[asset];
            renewedFirst[asset] = works.year(work);
        }
    }

    int count() {
        return investment.length;
    }

    int asset(int work) {
        return works.asset(work);
    }

    int year(int work) {
        return works.year(work);
    }

    int method(int work) {
        return works.method(work);
    }

    /** Nominal euro. */
    double investment(int work) {
        return investment[work];
    }

    /** Whether it is too small to be capitalised. */
    boolean isExpensed(int work) {
        return expensed[work];
    }

    /** Whether a saving provision pays for it, as far as its balance goes. */
    boolean isSavedFor(int work) {
        return !expensed[work] && accounting.rule(asset(work)).provision().orElse(Provision.NONE) == Provision.SAVING;
    }

    /** Year number in which what this work made is renewed, or {@link #NEVER}. */
    int renewedNext(int work) {
        return renewedNext[work];
    }

    /** Year number in which what was there at the start is renewed, or {@link #NEVER}. */
    int renewedFirst(int asset) {
        return renewedFirst[asset];
    }
}
