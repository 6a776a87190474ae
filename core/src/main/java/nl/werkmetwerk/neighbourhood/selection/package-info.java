/**
 * One option from each of several groups, under budgets: a multiple-choice knapsack, solved with a certified bound
 * (Lagrangian relaxation of the budgets, then a search over the groups that keeps what no other undercuts).
 */
@NullMarked
package nl.werkmetwerk.neighbourhood.selection;

import org.jspecify.annotations.NullMarked;
