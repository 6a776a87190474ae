package nl.werkmetwerk.files.result;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.files.document.BudgetDocument;
import nl.werkmetwerk.files.document.CompareDocument;
import nl.werkmetwerk.files.document.DiffDocument;
import nl.werkmetwerk.files.document.ExperimentDocument;
import nl.werkmetwerk.files.document.ExplainDocument;
import nl.werkmetwerk.files.document.InfeasibleDocument;
import nl.werkmetwerk.files.document.OpportunitiesDocument;
import nl.werkmetwerk.files.document.OptimiseDocument;
import nl.werkmetwerk.files.document.OptimumDocument;
import nl.werkmetwerk.files.document.PackageDocument;
import nl.werkmetwerk.files.document.PartiesDocument;
import nl.werkmetwerk.files.document.PortfolioDocument;
import nl.werkmetwerk.files.document.PrinciplesDocument;
import nl.werkmetwerk.files.document.ResultDocument;
import nl.werkmetwerk.files.document.RulesDocument;
import nl.werkmetwerk.files.document.SensitivityDocument;
import nl.werkmetwerk.files.document.SimulateDocument;
import nl.werkmetwerk.files.document.YearPlanDocument;
import nl.werkmetwerk.files.result.table.BudgetFields;
import nl.werkmetwerk.files.result.table.CompareFields;
import nl.werkmetwerk.files.result.table.DiffFields;
import nl.werkmetwerk.files.result.table.ExperimentFields;
import nl.werkmetwerk.files.result.table.ExplainFields;
import nl.werkmetwerk.files.result.table.InfeasibleFields;
import nl.werkmetwerk.files.result.table.OpportunityFields;
import nl.werkmetwerk.files.result.table.OptimumFields;
import nl.werkmetwerk.files.result.table.PackageResultFields;
import nl.werkmetwerk.files.result.table.PartiesFields;
import nl.werkmetwerk.files.result.table.PortfolioFields;
import nl.werkmetwerk.files.result.table.PrinciplesFields;
import nl.werkmetwerk.files.result.table.RulesFields;
import nl.werkmetwerk.files.result.table.SensitivityFields;
import nl.werkmetwerk.files.result.table.SimulateFields;
import nl.werkmetwerk.files.result.table.YearPlanFields;

/**
 * A kind of result that can be written, read back, and checked by a schema.
 *
 * @param <D> the result
 */
public final class ResultKind<D extends ResultDocument> {
    /** Of {@code compare}. */
    public static final ResultKind<CompareDocument> COMPARE =
            new ResultKind<>("compare", List.of(new ResultForm<>(CompareDocument.class, CompareFields.COMPARE)));

    /** Of {@code budget}. */
    public static final ResultKind<BudgetDocument> BUDGET =
            new ResultKind<>("budget", List.of(new ResultForm<>(BudgetDocument.class, BudgetFields.BUDGET)));

    /** Of {@code parties}. */
    public static final ResultKind<PartiesDocument> PARTIES =
            new ResultKind<>("parties", List.of(new ResultForm<>(PartiesDocument.class, PartiesFields.PARTIES)));

    /** Of {@code optimise}. */
    public static final ResultKind<OptimiseDocument> OPTIMISE = new ResultKind<>(
            "optimise",
            List.of(
                    new ResultForm<>(OptimumDocument.class, OptimumFields.OPTIMUM),
                    new ResultForm<>(InfeasibleDocument.class, InfeasibleFields.INFEASIBLE)));

    /** Of {@code simulate}. */
    public static final ResultKind<SimulateDocument> SIMULATE =
            new ResultKind<>("simulate", List.of(new ResultForm<>(SimulateDocument.class, SimulateFields.SIMULATE)));

    /** Of {@code sensitivity}. */
    public static final ResultKind<SensitivityDocument> SENSITIVITY = new ResultKind<>(
            "sensitivity", List.of(new ResultForm<>(SensitivityDocument.class, SensitivityFields.SENSITIVITY)));

    /** Of {@code experiment}. */
    public static final ResultKind<ExperimentDocument> EXPERIMENT = new ResultKind<>(
            "experiment", List.of(new ResultForm<>(ExperimentDocument.class, ExperimentFields.EXPERIMENT)));

    /** Of {@code opportunities}. */
    public static final ResultKind<OpportunitiesDocument> OPPORTUNITIES = new ResultKind<>(
            "opportunities", List.of(new ResultForm<>(OpportunitiesDocument.class, OpportunityFields.OPPORTUNITIES)));

    /** Of {@code package}. */
    public static final ResultKind<PackageDocument> PACKAGE =
            new ResultKind<>("package", List.of(new ResultForm<>(PackageDocument.class, PackageResultFields.PACKAGE)));

    /** Of {@code opportunities --year}. */
    public static final ResultKind<YearPlanDocument> YEAR_PLAN =
            new ResultKind<>("yearPlan", List.of(new ResultForm<>(YearPlanDocument.class, YearPlanFields.YEAR_PLAN)));

    /** Of {@code rules}. */
    public static final ResultKind<RulesDocument> RULES =
            new ResultKind<>("rules", List.of(new ResultForm<>(RulesDocument.class, RulesFields.RULES_OF_CASE)));

    /** Of {@code principles}. */
    public static final ResultKind<PrinciplesDocument> PRINCIPLES = new ResultKind<>(
            "principles", List.of(new ResultForm<>(PrinciplesDocument.class, PrinciplesFields.PRINCIPLES)));

    /** Of {@code portfolio}. */
    public static final ResultKind<PortfolioDocument> PORTFOLIO = new ResultKind<>(
            "portfolio", List.of(new ResultForm<>(PortfolioDocument.class, PortfolioFields.PORTFOLIO)));

    /** Of {@code diff}. */
    public static final ResultKind<DiffDocument> DIFF =
            new ResultKind<>("diff", List.of(new ResultForm<>(DiffDocument.class, DiffFields.DIFF)));

    /** Of {@code explain}. */
    public static final ResultKind<ExplainDocument> EXPLAIN =
            new ResultKind<>("explain", List.of(new ResultForm<>(ExplainDocument.class, ExplainFields.EXPLAIN)));

    /** All of them, in the order of the commands. */
    public static final List<ResultKind<?>> ALL = List.of(
            COMPARE,
            BUDGET,
            PARTIES,
            OPTIMISE,
            SIMULATE,
            SENSITIVITY,
            EXPERIMENT,
            OPPORTUNITIES,
            YEAR_PLAN,
            RULES,
            PRINCIPLES,
            PACKAGE,
            PORTFOLIO,
            DIFF,
            EXPLAIN);

    private final String name;
    private final List<ResultForm<? extends D>> forms;

    private ResultKind(String name, List<ResultForm<? extends D>> forms) {
        this.name = name;
        this.forms = forms;
    }

    /** The kind with a name; empty where there is none. */
    public static Optional<ResultKind<?>> of(String name) {
        return ALL.stream().filter(kind -> kind.name.equals(name)).findFirst();
    }

    /** Its name: mostly that of its command. */
    public String name() {
        return name;
    }

    /** The shapes that it can have. */
    List<ResultForm<? extends D>> forms() {
        return forms;
    }

    /** Its name. */
    @Override
    public String toString() {
        return name;
    }
}
