package nl.werkmetwerk.files;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.asset.Flexibility;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.constraint.FlexibilityRules;
import nl.werkmetwerk.model.money.Markup;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.model.money.RateStep;
import nl.werkmetwerk.model.money.RateSteps;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.money.Timing;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.place.SharingScope;

/**
 * Puts a case together from what was read. Where a value was wrong stands its default, or a name that nothing else has,
 * so that references can be checked all the same.
 */
final class CaseAssembly {
    private final Values read;

    CaseAssembly(Values read) {
        this.read = read;
    }

    CaseBuilder builder() {
        int baseYear = read.whole("baseYear", 1);
        CaseBuilder builder = Case.builder(read.text("name", "?"), baseYear, read.whole("horizon", 1))
                .currency(read.text("currency", "EUR"))
                .discountRate(discountRate())
                .timing(Timing.valueOf(word("timing", "start")))
                .prices(prices(baseYear))
                .jointWorks(jointWorks())
                .consumed(new LinkedHashSet<>(read.<String>list("consumed")))
                .damage(read.<Values>list("damage").stream()
                        .map(CaseAssembly::damage)
                        .toList())
                .flexibility(flexibilityRules())
                .residualValue(residualValue())
                .funding(new FundingAssembly(read, baseYear).funding())
                .budget(new BudgetAssembly(read).budget())
                .constraints(new ConstraintAssembly(read, baseYear).constraints())
                .parties(read.<Values>list("parties").stream()
                        .map(CaseAssembly::party)
                        .toList())
                .sections(read.<Values>list("sections").stream()
                        .map(CaseAssembly::section)
                        .toList());
        read.<Values>list("assets").forEach(asset -> builder.asset(new AssetAssembly(asset, baseYear).asset()));
        read.<Values>list("strategies")
                .forEach(strategy -> builder.strategy(StrategyAssembly.strategy(strategy, baseYear)));
        return builder;
    }

    /** A name of its own for what has none. */
    static String name(Values values, String field) {
        return values.text(field).orElse("?" + values.path());
    }

    private RateSteps discountRate() {
        if (!(read.value("discountRate") instanceof List<?>)) {
            return RateSteps.constant(read.number("discountRate", 0));
        }
        Map<Integer, RateStep> steps = new LinkedHashMap<>();
        for (Values step : read.<Values>list("discountRate")) {
            int from = step.whole("from", 1);
            steps.putIfAbsent(from, new RateStep(from, step.number("rate", 0)));
        }
        return steps.isEmpty() ? RateSteps.constant(0) : new RateSteps(List.copyOf(steps.values()));
    }

    private Prices prices(int baseYear) {
        Map<String, List<Values>> lists = read.map("markups");
        Map<String, List<Markup>> markups = new LinkedHashMap<>();
        lists.forEach((discipline, list) ->
                markups.put(discipline, list.stream().map(CaseAssembly::markup).toList()));
        return new Prices(
                read.whole("priceYear", baseYear),
                read.map("priceTrends"),
                read.number("inflation", 0),
                read.map("impactPrices"),
                markups);
    }

    private static Markup markup(Values values) {
        return new Markup(values.text("name", "?"), values.number("rate", 0));
    }

    private JointWorks jointWorks() {
        Map<String, String> words = read.map("sharingScope");
        Map<String, SharingScope> scope = new LinkedHashMap<>();
        words.forEach((kind, word) -> scope.put(kind, SharingScope.valueOf(word.toUpperCase(Locale.ROOT))));
        return new JointWorks(read.map("sharing"), scope, read.number("coordinationRate", 0));
    }

    private static DamageRule damage(Values values) {
        return new DamageRule(name(values, "by"), name(values, "to"), values.number("lifeLoss", 0));
    }

    private FlexibilityRules flexibilityRules() {
        Map<String, Values> read = this.read.map("flexibility");
        Map<String, Flexibility> rules = new LinkedHashMap<>();
        read.forEach((discipline, values) -> rules.put(discipline, flexibility(values)));
        Flexibility general = rules.remove("default");
        return new FlexibilityRules(general == null ? Flexibility.UNSAID : general, rules);
    }

    static Flexibility flexibility(Values values) {
        return new Flexibility(values.whole("advance"), values.whole("defer"));
    }

    private ResidualRule residualValue() {
        return read.text("residualValue", "").equals("none") ? ResidualRule.NONE : ResidualRule.STRAIGHT_LINE;
    }

    private static Party party(Values values) {
        String id = name(values, "id");
        return new Party(
                id,
                values.text("name", id),
                values.number("dropOut", 0),
                values.number("vatRate", 0),
                !values.has("accounting"));
    }

    private static Section section(Values values) {
        String id = name(values, "id");
        return new Section(
                id,
                values.text("name", id),
                values.text("district"),
                values.text("city"),
                values.number("households"),
                values.map("sharing"),
                Conditions.attributes(values.map("attributes")));
    }

    private String word(String field, String absent) {
        return read.text(field, absent).toUpperCase(Locale.ROOT);
    }
}
