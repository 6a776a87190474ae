package nl.werkmetwerk.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.werkmetwerk.entry.AmountRule;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.entry.LedgerEntry;
import nl.werkmetwerk.entry.Term;
import nl.werkmetwerk.ledger.Ledger;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.asset.Periodic;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.plain.CaseGenerator;
import org.junit.jupiter.api.Test;

/** What must hold for every table of a ledger, on generated cases. A failure names the seed. */
class LedgerTableTest {
    private static void forStrategies(BiConsumer<Case, Strategy> property) {
        LongStream.rangeClosed(1, 150)
                .mapToObj(CaseGenerator::of)
                .forEach(of -> of.allStrategies().forEach(strategy -> property.accept(of, strategy)));
    }

    private static List<LedgerRow> rows(Case of, Strategy strategy) {
        List<LedgerRow> rows = new ArrayList<>();
        LedgerTable.of(of).rows(strategy).forEach(rows::add);
        return rows;
    }

    @Test
    void theRowsThatAreNotZeroAreTheLedgerByYear() {
        forStrategies((of, strategy) -> {
            List<LedgerEntry> entries = new ArrayList<>();
            Ledger.read(of, strategy, entries::add);
            entries.sort(Comparator.comparingInt(LedgerEntry::year));
            assertThat(rows(of, strategy).stream().map(LedgerRow::entry).filter(entry -> entry.amount() != 0))
                    .as(of.name())
                    .isEqualTo(entries);
        });
    }

    @Test
    void theTermsOfARowComeToItsAmount() {
        Set<Kind> kinds = new HashSet<>();
        forStrategies((of, strategy) -> rows(of, strategy).forEach(row -> {
            double amount = row.entry().amount();
            assertThat(row.byRule()).as("%s %s", of.name(), row).isCloseTo(amount, within(1e-12 * Math.abs(amount)));
            kinds.add(row.entry().kind());
        }));
        assertThat(kinds).containsExactlyInAnyOrder(Kind.values());
    }

    @Test
    void whatSharesAndHasToBeCoordinatedIsThereWhateverPhiAndKappaAre() {
        forStrategies((of, strategy) -> {
            List<LedgerRow> without = rows(without(of), strategy);
            List<LedgerRow> asItIs = rows(of, strategy);
            assertThat(without).as(of.name()).hasSameSizeAs(asItIs);
            for (int i = 0; i < without.size(); i++) {
                assertThat(stripped(without.get(i))).as(of.name()).isEqualTo(stripped(asItIs.get(i)));
                assertThat(without.get(i).fraction()).as(of.name()).isZero();
            }
        });
    }

    /** All of a row that φ and κ do not change. */
    private static List<Object> stripped(LedgerRow row) {
        LedgerEntry entry = row.entry();
        return List.of(
                entry.year(),
                entry.asset(),
                entry.kind(),
                entry.component(),
                row.rule(),
                row.standAlone(),
                row.sum(),
                row.greatest());
    }

    private static Case without(Case of) {
        return of.toBuilder()
                .jointWorks(new JointWorks(
                        zeros(of.jointWorks().sharing()), of.jointWorks().scope(), 0))
                .sections(of.sections().stream()
                        .map(section -> section.withSharing(zeros(section.sharing())))
                        .toList())
                .build();
    }

    private static Map<String, Double> zeros(Map<String, Double> sharing) {
        Map<String, Double> zeros = new LinkedHashMap<>();
        sharing.keySet().forEach(kind -> zeros.put(kind, 0.0));
        return zeros;
    }

    @Test
    void namesAreNumberedAsTheRowsHaveThem() {
        forStrategies((of, strategy) -> {
            LedgerTable table = LedgerTable.of(of);
            rows(of, strategy).forEach(row -> {
                assertThat(table.disciplines().get(row.discipline()))
                        .isEqualTo(row.entry().discipline());
                assertThat(table.owners().get(row.owner()))
                        .isEqualTo(row.entry().party());
            });
        });
    }

    /** Prices as a reader of the case adds them up, without the engine's arrays. */
    @Test
    void aStandAloneAmountIsSoManyTimesAPriceOfTheCase() {
        Set<Kind> kinds = new HashSet<>();
        forStrategies((of, strategy) -> rows(of, strategy).stream()
                .filter(row -> row.price().isPresent() && row.goingOn().isEmpty())
                .forEach(row -> {
                    PriceMultiple price = row.price().get();
                    double amount =
                            price.ofLasting() * price(of, row, true) + price.ofConsumed() * price(of, row, false);
                    assertThat(amount)
                            .as("%s %s", of.name(), row)
                            .isCloseTo(row.standAlone(), within(1e-9 * Math.abs(row.standAlone())));
                    kinds.add(row.entry().kind());
                }));
        assertThat(kinds).hasSize(Kind.count() - 1).doesNotContain(Kind.COORDINATION);
    }

    private static double price(Case of, LedgerRow row, boolean lasting) {
        LedgerEntry entry = row.entry();
        Asset asset = of.assets().stream()
                .filter(one -> one.id().equals(entry.asset()))
                .findFirst()
                .orElseThrow();
        double quantity = asset.quantity();
        return switch (entry.kind()) {
            case MAINTENANCE -> lasting ? quantity * asset.maintenance().unitCost() : 0;
            case RISK -> lasting ? quantity * asset.risk().orElseThrow().failureCost() : 0;
            case BENEFIT ->
                lasting
                        ? quantity * asset.benefit().unitValue()
                                + asset.benefit().fixed()
                        : 0;
            case PERIODIC -> {
                Periodic turn = asset.periodic().orElseThrow();
                yield lasting ? quantity * turn.unitCost() + turn.fixed() : 0;
            }
            case IMPACT ->
                lasting
                        ? method(asset, row).impacts().stream()
                                        .filter(impact -> impact.kind().equals(entry.component()))
                                        .mapToDouble(impact -> quantity * impact.perUnit() + impact.fixed())
                                        .sum()
                                * of.prices().impacts().get(entry.component())
                        : 0;
            default ->
                method(asset, row).components().stream()
                                .filter(component ->
                                        component.kind().equals(entry.component()) && of.lasts(component) == lasting)
                                .mapToDouble(component -> quantity * component.unitCost() + component.fixed())
                                .sum()
                        * of.prices().markupsOf(asset.discipline()).stream()
                                .mapToDouble(markup -> 1 + markup.rate())
                                .reduce(1, (a, b) -> a * b);
        };
    }

    private static Method method(Asset asset, LedgerRow row) {
        String id = row.price().orElseThrow().method();
        return asset.methods().stream()
                .filter(method -> method.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rowsThatShareAreToldFromOthers() {
        forStrategies((of, strategy) -> {
            Map<List<Object>, List<LedgerRow>> groups = rows(of, strategy).stream()
                    .filter(LedgerRow::isShared)
                    .collect(Collectors.groupingBy(row -> List.of(
                            row.entry().year(), row.entry().kind(), row.entry().component(), row.sharesFrom())));
            groups.values()
                    .forEach(group -> group.forEach(row -> {
                        double sum = group.stream()
                                .mapToDouble(LedgerRow::standAlone)
                                .sum();
                        assertThat(row.sum()).as(of.name()).isCloseTo(sum, within(1e-9 * sum));
                        assertThat(row.greatest())
                                .as(of.name())
                                .isEqualTo(group.stream()
                                        .mapToDouble(LedgerRow::standAlone)
                                        .max()
                                        .orElseThrow());
                    }));
        });
    }

    @Test
    void aRowHasTheTermsOfItsRuleOnly() {
        forStrategies((of, strategy) -> rows(of, strategy).stream()
                .filter(row -> row.rule() == AmountRule.ALONE)
                .limit(1)
                .forEach(row -> assertThatThrownBy(() -> row.value(Term.AGE))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("e")));
    }
}
