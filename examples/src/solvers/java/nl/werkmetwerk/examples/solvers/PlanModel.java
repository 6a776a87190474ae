package nl.werkmetwerk.examples.solvers;

import java.util.List;

/** A model of plans being built for some solver, which says what it means in its own words. Variables are numbered. */
interface PlanModel {
    /** A yes or no. */
    int decision();

    /** Is yes when it has to be, and costs money: a continuous variable may do. */
    int consequence();

    /** By arc: whether it is on a path from the first node to the last; renewals are those of the path. */
    int[] path(Lives lives, int[] renewed);

    /** When one is yes, so is the other. */
    void implies(int cause, int consequence);

    /** When two are yes, so is a third. */
    void imply(int one, int other, int consequence);

    /** At most one of some, and only when another is as asked for. */
    void only(List<Integer> some, int decision, boolean when);

    /** Costs a present value when it is yes. */
    void cost(int variable, double amount);

    /** Spends an amount of a year when it is yes. */
    void spend(int variable, int year, double amount);
}
