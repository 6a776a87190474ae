package nl.werkmetwerk.neighbourhood;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.compare.Warning.Code;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.neighbourhood.Criterion;
import nl.werkmetwerk.model.neighbourhood.Criterion.Reach;
import nl.werkmetwerk.model.neighbourhood.Measure;
import nl.werkmetwerk.model.neighbourhood.PackageBudget;
import nl.werkmetwerk.model.neighbourhood.PackagePlan;
import nl.werkmetwerk.model.place.Section;

/** Reasons to doubt a package, in the order of MODEL-practice 12.8. */
final class PackageWarnings {
    private static final double FEW = 0.1;

    private final Neighbourhood in;
    private final Case of;
    private final PackagePlan plan;
    private final List<Warning> warnings = new ArrayList<>();

    PackageWarnings(Neighbourhood in) {
        this.in = in;
        of = in.of();
        plan = of.packages();
    }

    List<Warning> of(Weights weights, List<String> doubtful, Optional<Voting> voting, List<PricedCandidate> priced) {
        neverMet();
        nothingOpened();
        budgetUnused();
        noHouseholds();
        emptyCriterion();
        ballots(weights);
        doubtful.forEach(id -> add(Code.WEIGHTS_WITHIN_ERROR, "criteria[" + id + "]", "criterion", id));
        voting.ifPresent(this::votes);
        freeLunch(priced);
        return warnings;
    }

    private void neverMet() {
        for (Measure measure : plan.catalogue()) {
            for (String name : measure.when().wanted().keySet()) {
                if (of.sections().stream()
                        .allMatch(section -> section.attribute(name).isEmpty())) {
                    String where = "catalogue[" + measure.id() + "].when." + name;
                    add(Code.NEVER_MET, where, "measure", measure.id(), "name", name);
                }
            }
        }
    }

    private void nothingOpened() {
        String name = in.base().strategy().name();
        if (Placement.sections(of).stream()
                .allMatch(section -> in.base().openings(section.id()).isEmpty())) {
            add(Code.NOTHING_OPENED, "strategies[" + name + "]", "strategy", name);
        }
    }

    private void budgetUnused() {
        for (int i = 0; i < plan.budgets().size(); i++) {
            PackageBudget budget = plan.budgets().get(i);
            if (in.candidates().stream()
                    .noneMatch(candidate ->
                            budget.covers(candidate.asset(), candidate.section()) && budget.covers(candidate.year()))) {
                add(Code.BUDGET_UNUSED, "budgets[" + i + "]", "number", i + 1);
            }
        }
    }

    private void noHouseholds() {
        boolean counted = plan.criteria().stream().anyMatch(criterion -> criterion.per() == Reach.HOUSEHOLD);
        for (Section section : Placement.sections(of)) {
            if (counted && section.knownHouseholds().isEmpty()) {
                add(Code.NO_HOUSEHOLDS, "sections[" + section.id() + "]", "section", section.id());
            }
        }
    }

    private void emptyCriterion() {
        for (int i = 0; i < plan.criteria().size(); i++) {
            Criterion criterion = plan.criteria().get(i);
            if (in.worth().range(i) == 0) {
                add(Code.EMPTY_CRITERION, "criteria[" + criterion.id() + "]", "criterion", criterion.id());
            }
        }
    }

    private void ballots(Weights weights) {
        double households = 0;
        for (Section section : Placement.sections(of)) {
            households += section.households();
        }
        if (weights.asked() && weights.used() == 0) {
            add(Code.NO_BALLOTS, "ballots", "setAside", weights.setAside());
        } else if (weights.asked() && weights.used() < FEW * households) {
            add(Code.FEW_BALLOTS, "ballots", "used", weights.used(), "households", households);
        }
    }

    private void votes(Voting voting) {
        voting.unknown().forEach(id -> add(Code.NOTHING_TO_VOTE, "votes[" + id + "]", "id", id));
        if (!voting.votes().complete()) {
            int declared = voting.votes().declared().orElseThrow();
            int rows = voting.votes().rows().size();
            add(Code.NUM_VOTES, "votes", "declared", declared, "rows", rows);
        }
    }

    private void freeLunch(List<PricedCandidate> priced) {
        double tolerance = new Chooser(in).euroTolerance();
        for (PricedCandidate candidate : priced) {
            String id = candidate.candidate().id();
            if (candidate.netCost() < -tolerance) {
                add(Code.FREE_LUNCH, "candidates[" + id + "]", "candidate", id, "gain", -candidate.netCost());
            }
        }
    }

    private void add(Code code, String where, String name, Object fact, Object... more) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(name, fact);
        for (int i = 0; i < more.length; i += 2) {
            facts.put((String) more[i], more[i + 1]);
        }
        warnings.add(new Warning(code, where, facts));
    }
}
