package nl.werkmetwerk.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.entry.AmountRule;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.entry.LedgerEntry;
import nl.werkmetwerk.entry.Term;
import nl.werkmetwerk.ledger.Ledger;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.plain.CaseGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What must hold for every explanation, on generated cases. A failure names the seed. */
@Tag("thorough")
class ExplainerPropertiesTest {
    /** Sums of a few terms of one size, each exact to 1e-16; where they cancel, to the largest term. */
    private static final double RELATIVE = 1e-9;

    /** The engine and the formulas do the same on the same numbers, in another order at most. */
    private static final double PRICED = 1e-12;

    private static void forStrategies(int cases, BiConsumer<Case, Strategy> property) {
        LongStream.rangeClosed(1, cases).mapToObj(CaseGenerator::mixed).forEach(of -> {
            property.accept(of, Strategy.SEPARATE);
            property.accept(of, Strategy.COINCIDENT);
            of.strategies().forEach(strategy -> property.accept(of, strategy));
        });
    }

    private static List<Explanation> all(Case of, Strategy strategy) {
        List<Explanation> all = new ArrayList<>();
        Explainer.explain(of, strategy.name(), Selection.ALL, all::add);
        return all;
    }

    @Test
    void everyEntryOfTheLedgerIsExplainedInItsOrder() {
        forStrategies(80, (of, strategy) -> {
            List<LedgerEntry> entries = new ArrayList<>();
            Ledger.read(of, strategy, entries::add);
            assertThat(all(of, strategy)).extracting(Explanation::entry).isEqualTo(entries);
        });
    }

    @Test
    void theFormulaInNumbersComesToTheAmount() {
        forStrategies(
                120,
                (of, strategy) -> all(of, strategy).forEach(explanation -> {
                    near(
                            of,
                            explanation,
                            explanation.formula(),
                            explanation.entry().amount());
                    assertThat(explanation.discount().value())
                            .as(of.name())
                            .isCloseTo(
                                    explanation.entry().factor(),
                                    offset(1e-9 * explanation.entry().factor()));
                }));
    }

    @Test
    void theTermsOfAnEntryComeToTheAmountThatWasPriced() {
        Set<Kind> bitwise = new HashSet<>();
        forStrategies(
                300,
                (of, strategy) -> all(of, strategy).forEach(explanation -> {
                    double amount = explanation.entry().amount();
                    assertThat(explanation.formula().value())
                            .as("%s %s", of.name(), explanation.entry())
                            .isCloseTo(amount, offset(PRICED * Math.abs(amount)));
                    if (explanation.formula().value() == amount) {
                        bitwise.add(explanation.entry().kind());
                    }
                }));
        assertThat(bitwise).containsExactlyInAnyOrder(Kind.values());
    }

    @Test
    void aFormulaHasTheTermsOfItsKind() {
        forStrategies(
                60,
                (of, strategy) -> all(of, strategy).forEach(explanation -> {
                    AmountRule widest = widest(of, explanation.entry().kind());
                    Set<Term> used = new HashSet<>();
                    explanation.formula().expression().symbols().forEach(symbol -> used.add(Term.of(symbol)));
                    assertThat(widest.terms()).as(of.name()).containsAll(used);
                    assertThat(explanation.rule()).as(of.name()).isEqualTo(widest.section());
                }));
    }

    private static AmountRule widest(Case of, Kind kind) {
        boolean goesOn = kind == Kind.RESIDUAL && of.residualValue() == ResidualRule.CONTINUATION;
        return goesOn ? AmountRule.CONTINUATION : AmountRule.of(kind);
    }

    @Test
    void everyComputedQuantityFollowsFromItsOwnFormula() {
        forStrategies(60, (of, strategy) -> {
            Set<Quantity> seen = new HashSet<>();
            all(of, strategy).forEach(explanation -> {
                explanation.formula().quantities().forEach(q -> followsFrom(of, explanation, q, seen));
                explanation.conditions().forEach(q -> followsFrom(of, explanation, q, seen));
                followsFrom(of, explanation, explanation.discount(), seen);
            });
        });
    }

    private static void followsFrom(Case of, Explanation explanation, Quantity quantity, Set<Quantity> seen) {
        if (quantity.origin() instanceof Origin.Computed computed && seen.add(quantity)) {
            near(of, explanation, computed.formula(), quantity.value());
            computed.formula().quantities().forEach(q -> followsFrom(of, explanation, q, seen));
        }
    }

    private static void near(Case of, Explanation explanation, Formula formula, double expected) {
        double actual = Arithmetic.value(formula.filled());
        assertThat(actual)
                .as("%s %s: %s = %s", of.name(), explanation.entry(), formula.symbols(), formula.filled())
                .isCloseTo(expected, offset(RELATIVE * Math.abs(expected)));
    }

    @Test
    void agesAreThoseOfTheSchedule() {
        forStrategies(
                80,
                (of, strategy) -> all(of, strategy).stream()
                        .filter(explanation -> explanation.entry().kind() == Kind.PERIODIC)
                        .forEach(explanation -> {
                            Map<String, Double> values = new HashMap<>();
                            explanation.conditions().forEach(q -> values.put(q.symbol(), q.value()));
                            assertThat(values.get("t"))
                                    .as("%s %s", of.name(), explanation.entry())
                                    .isGreaterThan(Math.max(0, values.get("e′")))
                                    .isLessThanOrEqualTo(values.get("e"));
                        }));
    }

    @Test
    void selectedEntriesAddUpToTheFiguresOfTheComparison() {
        LongStream.rangeClosed(1, 40).mapToObj(CaseGenerator::mixed).forEach(of -> {
            for (StrategyResult result : Comparer.compare(of).strategies()) {
                double scale = 1e-9
                        * result.byKind().asMap().values().stream()
                                .mapToDouble(Math::abs)
                                .sum();
                addsUp(of, result, Selection.ALL, result.total(), scale);
                result.byKind().asMap().forEach((kind, figure) -> addsUp(of, result, ofKind(kind), figure, scale));
                result.bySection().forEach((id, figure) -> addsUp(of, result, ofSection(id), figure, scale));
                result.cashFlows()
                        .forEach(flow -> assertThat(Explainer.explain(of, result.name(), ofYear(flow.year()), e -> {})
                                        .amount())
                                .as(of.name())
                                .isCloseTo(flow.amount(), offset(1e-6)));
            }
        });
    }

    private static void addsUp(Case of, StrategyResult result, Selection selection, double figure, double scale) {
        assertThat(Explainer.explain(of, result.name(), selection, e -> {}).presentValue())
                .as("%s %s %s", of.name(), result.name(), selection)
                .isCloseTo(figure, offset(scale));
    }

    private static Selection ofKind(Kind kind) {
        return new Selection(Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.of(kind));
    }

    private static Selection ofSection(String id) {
        return new Selection(Optional.empty(), Optional.of(id), OptionalInt.empty(), Optional.empty());
    }

    private static Selection ofYear(int year) {
        return new Selection(Optional.empty(), Optional.empty(), OptionalInt.of(year), Optional.empty());
    }

    @Test
    void theGroupOfASharingEntryGivesTheDiscount() {
        forStrategies(
                120,
                (of, strategy) -> all(of, strategy).stream()
                        .filter(explanation -> explanation.entry().kind() == Kind.SHARING)
                        .forEach(explanation -> {
                            Group group = explanation.group().orElseThrow();
                            double sum = group.members().stream()
                                    .mapToDouble(Group.Member::standAlone)
                                    .sum();
                            double greatest = group.members().stream()
                                    .mapToDouble(Group.Member::standAlone)
                                    .max()
                                    .orElseThrow();
                            double own = group.members().stream()
                                    .filter(member -> member.asset()
                                            .equals(explanation.entry().asset()))
                                    .mapToDouble(Group.Member::standAlone)
                                    .sum();
                            double phi =
                                    explanation.formula().quantities().get(0).value();
                            assertThat(-phi * (sum - greatest) * own / sum)
                                    .as("%s %s", of.name(), group)
                                    .isCloseTo(
                                            explanation.entry().amount(),
                                            offset(RELATIVE
                                                    * Math.abs(
                                                            explanation.entry().amount())));
                        }));
    }

    @Test
    void coordinationNamesTwoDisciplinesOrMore() {
        forStrategies(
                120,
                (of, strategy) -> all(of, strategy).stream()
                        .filter(explanation -> explanation.entry().kind() == Kind.COORDINATION)
                        .forEach(explanation -> assertThat(explanation.group().orElseThrow().members().stream()
                                        .map(Group.Member::discipline)
                                        .distinct()
                                        .count())
                                .as(of.name())
                                .isGreaterThan(1)));
    }

    @Test
    void explainsEveryKindSomewhere() {
        Set<Kind> kinds = new HashSet<>();
        Consumer<Explanation> note =
                explanation -> kinds.add(explanation.entry().kind());
        forStrategies(60, (of, strategy) -> Explainer.explain(of, strategy.name(), Selection.ALL, note));
        assertThat(kinds).containsExactlyInAnyOrder(Kind.values());
    }
}
