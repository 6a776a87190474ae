package nl.werkmetwerk.explain;

import java.util.List;
import nl.werkmetwerk.entry.AmountRule;

/** What the members of a group would pay alone, and what of it overlaps (MODEL 5.2). */
final class SharedAmounts {
    private final Group group;
    private final List<Integer> members;
    private final List<Quantity> amounts;
    private final Quantity overlap;
    private final Quantity sum;
    private final Quantity greatest;

    SharedAmounts(Group group, List<Integer> members, List<Quantity> amounts, Quantity overlap) {
        this.group = group;
        this.members = List.copyOf(members);
        this.amounts = List.copyOf(amounts);
        this.overlap = overlap;
        sum = Quantity.computed(
                "S",
                group.kind(),
                "5.2",
                new Formula(AmountRule.sum(amounts.size()).formula(), amounts));
        greatest = Quantity.computed(
                "m",
                group.kind(),
                "5.2",
                new Formula(AmountRule.greatest(amounts.size()).formula(), amounts));
    }

    Group group() {
        return group;
    }

    private Quantity amountOf(int asset) {
        return amounts.get(members.indexOf(asset)).as("c");
    }

    /** φ, S, m and c of a member, as the formulas of MODEL 5.2 and 5.3 use them. */
    Quantity[] of(int asset) {
        return new Quantity[] {overlap, sum, greatest, amountOf(asset)};
    }
}
