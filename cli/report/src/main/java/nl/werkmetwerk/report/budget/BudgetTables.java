package nl.werkmetwerk.report.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.werkmetwerk.budget.BudgetYear;
import nl.werkmetwerk.budget.LevyResult;
import nl.werkmetwerk.budget.LevyYear;
import nl.werkmetwerk.budget.StrategyBudget;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.PartyNames;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.ReportTexts;

/** The budget of one strategy: charges, by discipline, party and task field, provisions, levies. All nominal. */
final class BudgetTables {
    private final StrategyBudget strategy;
    private final PartyNames parties;
    private final ReportTexts texts;
    private final boolean allYears;

    BudgetTables(StrategyBudget strategy, PartyNames parties, ReportOptions options) {
        this.strategy = strategy;
        this.parties = parties;
        this.texts = options.texts();
        this.allYears = options.verbose();
    }

    List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>(List.of(charges()));
        chapters.add(by("byDiscipline", strategy.byDiscipline(), texts::discipline));
        if (strategy.byParty().size() > 1) {
            chapters.add(by("byParty", strategy.byParty(), parties::name));
        }
        if (!strategy.byTaskField().keySet().equals(Set.of("none"))) {
            chapters.add(by("byTaskField", strategy.byTaskField(), texts::orNone));
        }
        provisions().ifPresent(chapters::add);
        strategy.levies().forEach(levy -> chapters.add(levy(levy)));
        return chapters;
    }

    private Chapter charges() {
        List<BudgetYear> years = strategy.years();
        List<YearSeries> lines = new ArrayList<>(List.of(
                line("depreciation", false, years, BudgetYear::depreciation),
                line("interest", false, years, BudgetYear::interest),
                line("writeOff", false, years, BudgetYear::writeOff),
                line("expenses", false, years, BudgetYear::expenses),
                line("addition", false, years, BudgetYear::addition),
                line("total", true, years, BudgetYear::total),
                line("withdrawal", false, years, BudgetYear::withdrawal),
                line("bookValue", false, years, BudgetYear::bookValue)));
        return chapter("charges", "", lines);
    }

    private YearSeries line(String id, boolean total, List<BudgetYear> years, Function<BudgetYear, Double> amount) {
        return YearSeries.euro(id, texts.text("budget." + id), total, years, amount);
    }

    private Chapter by(String id, Map<String, List<BudgetYear>> groups, UnaryOperator<String> names) {
        List<YearSeries> lines = new ArrayList<>();
        groups.forEach(
                (name, years) -> lines.add(YearSeries.euro(name, names.apply(name), false, years, BudgetYear::total)));
        lines.add(line("total", true, strategy.years(), BudgetYear::total));
        return chapter(id, "", lines);
    }

    /** What provisions take in and pay, by discipline, where there are any. */
    private Optional<Chapter> provisions() {
        List<YearSeries> lines = new ArrayList<>();
        int shown = allYears ? strategy.years().size() : YearTable.BUDGET_YEARS;
        strategy.byDiscipline().forEach((name, years) -> {
            YearSeries additions = YearSeries.euro(
                    name + ".addition",
                    texts.text("budget.additionOf", texts.discipline(name)),
                    false,
                    years,
                    BudgetYear::addition);
            YearSeries withdrawals = YearSeries.euro(
                    name + ".withdrawal",
                    texts.text("budget.withdrawalOf", texts.discipline(name)),
                    false,
                    years,
                    BudgetYear::withdrawal);
            if (!additions.isZero(shown) || !withdrawals.isZero(shown)) {
                lines.add(additions);
                lines.add(withdrawals);
            }
        });
        return lines.isEmpty() ? Optional.empty() : Optional.of(chapter("provisions", "", lines));
    }

    private Chapter levy(LevyResult levy) {
        List<LevyYear> years = levy.years();
        List<YearSeries> lines = new ArrayList<>(
                List.of(YearSeries.euro("charges", texts.text("budget.levyCharges"), false, years, LevyYear::charges)));
        if (years.stream().anyMatch(year -> year.otherCost() != 0)) {
            lines.add(YearSeries.euro("otherCost", texts.text("budget.otherCost"), false, years, LevyYear::otherCost));
        }
        lines.addAll(List.of(
                YearSeries.euro("income", texts.text("budget.income"), false, years, LevyYear::income),
                YearSeries.euro("otherIncome", texts.text("budget.otherIncome"), false, years, LevyYear::otherIncome),
                YearSeries.optional(
                        "costRecovery",
                        texts.text("budget.costRecovery"),
                        Format.PERCENT,
                        years,
                        LevyYear::costRecovery),
                YearSeries.optional(
                        "costRecoveryBeforeProvisions",
                        texts.text("budget.costRecoveryBefore"),
                        Format.PERCENT,
                        years,
                        LevyYear::costRecoveryBeforeProvisions),
                YearSeries.optional(
                        "perHousehold",
                        texts.text("budget.perHousehold"),
                        Format.CENTS,
                        years,
                        LevyYear::perHousehold)));
        return chapter("levy", levy.name(), lines);
    }

    private Chapter chapter(String id, String name, List<YearSeries> lines) {
        String place = "budget." + strategy.name() + "." + id + (name.isEmpty() ? "" : "." + name);
        String title = texts.text("budget." + id + ".title", texts.strategy(strategy.name()), name);
        int firstYear = strategy.years().get(0).year();
        return Chapter.of(place, title, new YearTable(lines, firstYear, texts).table(allYears));
    }
}
