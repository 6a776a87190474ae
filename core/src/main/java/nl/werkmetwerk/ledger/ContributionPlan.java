package nl.werkmetwerk.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkmetwerk.model.money.Contribution;
import nl.werkmetwerk.model.money.Promise;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * What is paid towards the works of a strategy: contribution by contribution in the order of the file, never more than
 * what the works of an asset cost less what was paid before (MODEL 8). An amount for several assets is divided between
 * them in proportion to what each has left; a cap cuts the year in which it is reached in proportion.
 */
public final class ContributionPlan {
    private final ResolvedCase resolved;
    private final WorksCosts works;
    private final double factor;
    private final int[] byYear;
    private final double[] received;
    private final List<Payment> payments = new ArrayList<>();

    private ContributionPlan(ResolvedCase resolved, WorksCosts works, double factor) {
        this.resolved = resolved;
        this.works = works;
        this.factor = factor;
        received = new double[works.count()];
        byYear = IntStream.range(0, works.count())
                .boxed()
                .sorted(Comparator.comparingInt(works::year))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The contributions of the case to the works of a strategy. */
    public static ContributionPlan of(ResolvedCase resolved, String strategy, WorksCosts works) {
        return at(1, resolved, strategy, works);
    }

    /** As {@link #of}, had all works cost {@code factor} times as much. */
    public static ContributionPlan at(double factor, ResolvedCase resolved, String strategy, WorksCosts works) {
        ContributionPlan plan = new ContributionPlan(resolved, works, factor);
        for (Contribution contribution : resolved.source().funding().contributions()) {
            if (contribution.holdsUnder(strategy)) {
                plan.pay(contribution);
            }
        }
        return plan;
    }

    private void pay(Contribution contribution) {
        double left = contribution.cap().orElse(Double.POSITIVE_INFINITY);
        int[] matching = IntStream.of(byYear)
                .filter(work -> contribution.isFor(resolved.assets().get(works.asset(work))))
                .toArray();
        for (int from = 0, to; from < matching.length; from = to) {
            to = from + 1;
            while (to < matching.length && works.year(matching[to]) == works.year(matching[from])) {
                to++;
            }
            left -= payYear(contribution, matching, from, to, left);
        }
    }

    /** Pays the works {@code from … to−1}, all of one year, and says how much. */
    private double payYear(Contribution contribution, int[] matching, int from, int to, double left) {
        double[] wanted = new double[to - from];
        double sum = 0;
        for (int i = from; i < to; i++) {
            wanted[i - from] = wanted(contribution.promise(), matching[i]);
            sum += wanted[i - from];
        }
        double most = contribution.promise() instanceof Promise.Once once
                ? Math.min(left, once.real(resolved.source().prices()))
                : left;
        double part = sum > most ? most / sum : 1;
        for (int i = from; i < to; i++) {
            double amount = part * wanted[i - from];
            if (amount > 0) {
                received[matching[i]] += amount;
                payments.add(new Payment(contribution, works.asset(matching[i]), works.year(matching[i]), amount));
            }
        }
        return part * sum;
    }

    /** A part of the cost; or, of one amount, all that is left to pay, to be cut down to the amount. */
    private double wanted(Promise promise, int work) {
        if (promise instanceof Promise.Part part) {
            return Math.min(part.rate() * cost(work), left(work));
        }
        int year = ((Promise.Once) promise).year();
        return resolved.clock().calendar(works.year(work)) == year ? left(work) : 0;
    }

    private double cost(int work) {
        return factor * works.cost(work);
    }

    /** What the owner still pays for a work: never below 0. */
    public double left(int work) {
        return Math.max(0, cost(work) - received[work]);
    }

    /** All payments, by contribution, then year. */
    public List<Payment> payments() {
        return List.copyOf(payments);
    }
}
