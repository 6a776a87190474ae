package nl.werkmetwerk.study;

import java.util.Optional;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.compare.Comparison;

/**
 * What the strategies of a case cost and save.
 *
 * @param comparison totals, savings, warnings
 * @param budget what they do to the municipal budget; absent where the case keeps no accounts
 */
public record CompareAnswer(Comparison comparison, Optional<MunicipalBudget> budget) {}
