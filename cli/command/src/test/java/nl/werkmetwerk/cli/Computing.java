package nl.werkmetwerk.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import nl.werkmetwerk.diff.CaseDiff;
import nl.werkmetwerk.explain.LedgerTable;
import nl.werkmetwerk.model.Case;

/** Who computes something of a case asks a study, so that everyone has the same answer; who reports it asks nothing. */
final class Computing {
    /** What computes in the rooms whose words results are made of. */
    static final Set<String> ENGINES = Set.of(
            "nl.werkmetwerk.compare.Comparer",
            "nl.werkmetwerk.optimise.Optimiser",
            "nl.werkmetwerk.optimise.OptimiserWarnings",
            "nl.werkmetwerk.optimise.WindowRules",
            "nl.werkmetwerk.parties.PartyAnalyst",
            "nl.werkmetwerk.budget.Budgeter",
            "nl.werkmetwerk.explain.Explainer",
            "nl.werkmetwerk.opportunity.OpportunityFinder",
            "nl.werkmetwerk.opportunity.YearPlan",
            "nl.werkmetwerk.practice.DrawnPilotValue",
            "nl.werkmetwerk.uncertainty.Simulator",
            "nl.werkmetwerk.uncertainty.FunnelSimulator",
            "nl.werkmetwerk.uncertainty.sensitivity.SensitivityAnalyst");

    /** Nobody but a study calls what computes. */
    static final ArchRule ASKS_STUDIES = noClasses()
            .should()
            .dependOnClassesThat(describe("an engine", Computing::isEngine))
            .orShould()
            .callMethod(CaseDiff.class, "of", Case.class, Case.class, String.class, String.class, int.class)
            .orShould()
            .callMethod(LedgerTable.class, "of", Case.class);

    /** A report only formats. The ledger of a workbook is written as it is asked for, millions of lines at a time. */
    static final ArchRule REPORTS_FORMAT = noClasses()
            .that()
            .resideInAnyPackage("nl.werkmetwerk.report..", "nl.werkmetwerk.workbook..", "nl.werkmetwerk.cli.expected..")
            .and()
            .resideOutsideOfPackage("nl.werkmetwerk.workbook.ledger")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("nl\\.werkmetwerk\\.study\\.\\w*Study");

    private Computing() {}

    private static boolean isEngine(JavaClass type) {
        return ENGINES.contains(type.getName());
    }
}
