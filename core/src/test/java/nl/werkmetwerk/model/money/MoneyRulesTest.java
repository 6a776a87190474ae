package nl.werkmetwerk.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.accounting.AccountingRule;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.check.Problem;
import nl.werkmetwerk.model.check.Problem.Rule;
import nl.werkmetwerk.model.place.Section;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What funding and budget rules may not say. */
class MoneyRulesTest {
    private static CaseBuilder street() {
        return Case.builder("street", 2026, 10)
                .section(Section.of("S"))
                .party(new Party("city", "city"))
                .asset(Asset.builder("sewer", "sewer", "S")
                        .installed(2020)
                        .life(10)
                        .owner("city")
                        .build());
    }

    private static Contribution contribution(String id, String asset, String section, String strategy) {
        return new Contribution(
                id,
                "state",
                Optional.empty(),
                Optional.of(asset),
                Optional.of(section),
                List.of(strategy),
                new Promise.Part(1),
                OptionalDouble.empty());
    }

    @Test
    void everyReferenceFindsWhatItNames() {
        Contribution good = contribution("a", "sewer", "S", "coincident");
        Contribution bad = contribution("a", "main", "T", "joint");
        Coverage unknown = Coverage.of("board", "plan", 1, YearSpan.ALWAYS);
        List<Problem> problems = street().funding(new Funding(List.of(good, bad), List.of(unknown)))
                .problems();
        assertThat(problems)
                .extracting(Problem::rule, Problem::path, Problem::found)
                .containsExactlyInAnyOrder(
                        tuple(Rule.DUPLICATE_ID, "contributions[1].id", "a"),
                        tuple(Rule.UNKNOWN_ASSET, "contributions[1].asset", "main"),
                        tuple(Rule.UNKNOWN_SECTION, "contributions[1].section", "T"),
                        tuple(Rule.UNKNOWN_STRATEGY, "contributions[1].strategies[0]", "joint"),
                        tuple(Rule.UNKNOWN_PARTY, "coverage[0].party", "board"));
    }

    @Test
    void aBookValueNeedsYearsToBeChargedOver() {
        AccountingRule rule = AccountingRule.builder().bookValue(1000).build();
        CaseBuilder builder = street().budget(BudgetRules.of(new AccountingRules(rule, Map.of())));
        assertThat(builder.problems())
                .containsExactly(new Problem(Rule.BOOK_VALUE_WITHOUT_YEARS, "accounting.default", "1000", List.of()));
    }

    @Test
    void namesOfLeviesAreUnique() {
        Levy levy = Levy.of("levy", List.of("sewer"), 0, 0, YearSpan.ALWAYS);
        BudgetRules rules = new BudgetRules(AccountingRules.NONE, List.of(levy, levy), Optional.empty());
        assertThat(street().budget(rules).problems())
                .extracting(Problem::rule, Problem::path)
                .containsExactly(tuple(Rule.DUPLICATE_ID, "levies[1].name"));
    }

    @Test
    void valuesOutOfRangeDoNotExist() {
        assertRefused(() -> new Promise.Part(1.01), "contribution rate (1.01)");
        assertRefused(() -> Promise.Once.of(-1, 2030), "contribution amount (-1.0)");
        assertRefused(() -> AccountingRule.builder().remainingYears(0).build(), "remainingYears (0)");
        assertRefused(() -> AccountingRule.builder().depreciationYears(0).build(), "depreciationYears (0)");
        assertRefused(() -> new Party("city", "city", 1.1, 0, true), "dropOut (1.1)");
        assertRefused(() -> new Party("city", "city", 0, -0.1, true), "vatRate (-0.1)");
        assertRefused(() -> Levy.of("levy", List.of(), 0, 0, YearSpan.ALWAYS), "names no discipline");
        assertRefused(() -> YearSpan.of(2030, 2029), "until (2029)");
        assertRefused(() -> new InterestSchedule(1, 0, 0, 0, 0, OptionalDouble.empty()), "bookValue");
    }

    private static void assertRefused(ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }

    @Test
    void aSpanIncludesBothEndsAndAnAbsentEndIsOpen() {
        assertThat(YearSpan.of(2030, 2031).contains(2030)).isTrue();
        assertThat(YearSpan.of(2030, 2031).contains(2031)).isTrue();
        assertThat(YearSpan.of(2030, 2031).contains(2032)).isFalse();
        assertThat(new YearSpan(OptionalInt.of(2030), OptionalInt.empty()).contains(2999))
                .isTrue();
        assertThat(new YearSpan(OptionalInt.of(2030), OptionalInt.empty()).contains(2029))
                .isFalse();
    }
}
