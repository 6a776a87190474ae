package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultTypes.EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.EUROS;
import static nl.werkmetwerk.files.result.table.ResultTypes.IMPACTS;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEARLY_EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.many;
import static nl.werkmetwerk.files.result.table.ResultTypes.one;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.werkmetwerk.compare.Amounts;
import nl.werkmetwerk.compare.CashFlow;
import nl.werkmetwerk.compare.Renewal;
import nl.werkmetwerk.compare.SectionResult;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.files.document.ComparedStrategy;

/** What a strategy of a comparison costs and does (MODEL 6.21). */
final class ComparedStrategyFields {
    private static final Field<ComparedStrategy, String> NAME = of("name", TEXT, StrategyResult::name, "4");
    private static final Field<ComparedStrategy, Double> TOTAL = of("total", EURO, StrategyResult::total, "6.7");
    private static final Field<ComparedStrategy, Amounts<Kind>> BY_KIND =
            of("byKind", one(AmountFields.of("byKind", Kind.class, Kind::id, "6.2")), StrategyResult::byKind, "6.8");
    private static final Field<ComparedStrategy, Map<String, Double>> BY_DISCIPLINE =
            of("byDiscipline", EUROS, StrategyResult::byDiscipline, "6.8");
    private static final Field<ComparedStrategy, Map<String, Double>> BY_PARTY =
            of("byParty", EUROS, StrategyResult::byParty, "6.8");
    private static final Field<ComparedStrategy, Map<String, Double>> BY_SECTION =
            of("bySection", EUROS, StrategyResult::bySection, "6.8");
    private static final Field<ComparedStrategy, Map<String, Double>> BY_DISTRICT =
            of("byDistrict", EUROS, StrategyResult::byDistrict, "6.8");
    private static final Field<ComparedStrategy, Map<String, Double>> BY_CITY =
            of("byCity", EUROS, StrategyResult::byCity, "6.8");
    private static final Field<ComparedStrategy, Double> YEARLY =
            of("equivalentAnnualCost", YEARLY_EURO, StrategyResult::equivalentAnnualCost, "6.10");
    private static final Field<ComparedStrategy, Map<String, Double>> STRATEGY_IMPACTS =
            of("impacts", IMPACTS, StrategyResult::impacts, "6.9");
    private static final Field<ComparedStrategy, List<Renewal>> RENEWALS =
            of("renewals", many(WorksFields.RENEWAL), StrategyResult::renewals, "6.21");
    private static final Field<ComparedStrategy, List<SectionResult>> SECTIONS =
            of("sections", many(WorksFields.SECTION), StrategyResult::sections, "6.21");
    private static final Field<ComparedStrategy, List<CashFlow>> CASH_FLOWS =
            of("cashFlows", many(WorksFields.CASH_FLOW), StrategyResult::cashFlows, "6.11");
    private static final Field<ComparedStrategy, Double> WRITE_OFF = Field.maybeNumber(
                    "writeOff", EURO, ComparedStrategy::writeOff)
            .orNull()
            .model("9");

    static final Form<ComparedStrategy> STRATEGY = Form.of(
            "comparedStrategy",
            given -> new ComparedStrategy(result(given), given.number(WRITE_OFF)),
            List.of(
                    NAME,
                    TOTAL,
                    BY_KIND,
                    BY_DISCIPLINE,
                    BY_PARTY,
                    BY_SECTION,
                    BY_DISTRICT,
                    BY_CITY,
                    YEARLY,
                    STRATEGY_IMPACTS,
                    RENEWALS,
                    SECTIONS,
                    CASH_FLOWS,
                    WRITE_OFF));

    private ComparedStrategyFields() {}

    private static <V> Field<ComparedStrategy, V> of(
            String name, Type<V> type, Function<StrategyResult, V> getter, String model) {
        return Field.of(name, type, (ComparedStrategy one) -> getter.apply(one.result()))
                .required()
                .model(model);
    }

    private static StrategyResult result(Given given) {
        return new StrategyResult(
                given.get(NAME),
                given.get(TOTAL),
                given.get(BY_KIND),
                given.get(BY_DISCIPLINE),
                given.get(BY_PARTY),
                given.get(BY_SECTION),
                given.get(BY_DISTRICT),
                given.get(BY_CITY),
                given.get(YEARLY),
                given.get(STRATEGY_IMPACTS),
                given.get(RENEWALS),
                given.get(SECTIONS),
                given.get(CASH_FLOWS));
    }
}
