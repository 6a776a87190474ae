package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.anyOrNull;
import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultFields.leftOut;
import static nl.werkmetwerk.files.result.table.ResultFields.orNull;
import static nl.werkmetwerk.files.result.table.ResultTypes.BASELINE;
import static nl.werkmetwerk.files.result.table.ResultTypes.EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.NUMBER;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXTS;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEAR;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEARLY_EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEARS;
import static nl.werkmetwerk.files.result.table.ResultTypes.keyed;
import static nl.werkmetwerk.files.result.table.ResultTypes.many;
import static nl.werkmetwerk.files.result.table.ResultTypes.one;

import java.util.List;
import java.util.Map;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.files.document.PortfolioDocument;
import nl.werkmetwerk.files.document.ToldBenchmark;
import nl.werkmetwerk.files.document.ToldWarning;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.pooling.CityMean;
import nl.werkmetwerk.pooling.Interval;
import nl.werkmetwerk.portfolio.CaseView;
import nl.werkmetwerk.portfolio.CaseView.Saved;
import nl.werkmetwerk.portfolio.Travel;

/** The result of {@code portfolio} (MODEL-practice 16). */
public final class PortfolioFields {
    private static final String MODEL = "16.1";
    private static final Ending<PortfolioDocument> ENDING = new Ending<>(1);
    private static final Type<Map<String, Double>> YEARLY = keyed(YEARLY_EURO);

    private static final Field<Saved, Baseline> AGAINST = field("baseline", BASELINE, Saved::baseline, "4.5");
    private static final Field<Saved, Double> AMOUNT = field("amount", EURO, Saved::amount, "6.12");
    private static final Field<Saved, Double> FRACTION = orNull("fraction", NUMBER, Saved::fraction, "6.12");

    private static final Form<Saved> SAVED = Form.of(
            "portfolioSaving",
            given -> new Saved(given.get(AGAINST), given.get(AMOUNT), given.number(FRACTION)),
            List.of(AGAINST, AMOUNT, FRACTION));

    private static final Field<CaseView, String> CASE = field("case", TEXT, CaseView::name, "1.2");
    private static final Field<CaseView, List<String>> CITIES = field("cities", TEXTS, CaseView::cities, MODEL);
    private static final Field<CaseView, String> STRATEGY = field("strategy", TEXT, CaseView::strategy, "12");
    private static final Field<CaseView, Integer> ITS_BASE_YEAR = field("baseYear", YEAR, CaseView::baseYear, "1.2");
    private static final Field<CaseView, Integer> ITS_PRICE_YEAR = field("priceYear", YEAR, CaseView::priceYear, "1.2");
    private static final Field<CaseView, Integer> HORIZON = field("horizon", YEARS, CaseView::horizon, "1.2");
    private static final Field<CaseView, Double> FACTOR = field("factor", NUMBER, CaseView::factor, MODEL);
    private static final Field<CaseView, Double> ITS_TOTAL = field("total", EURO, CaseView::total, MODEL);
    private static final Field<CaseView, Double> ITS_YEARLY =
            field("equivalentAnnualCost", YEARLY_EURO, CaseView::equivalentAnnualCost, MODEL);
    private static final Field<CaseView, List<Saved>> SAVINGS = field("savings", many(SAVED), CaseView::savings, MODEL);

    private static final Form<CaseView> CASE_VIEW = Form.of(
            "caseInPortfolio",
            PortfolioFields::view,
            List.of(
                    CASE,
                    CITIES,
                    STRATEGY,
                    ITS_BASE_YEAR,
                    ITS_PRICE_YEAR,
                    HORIZON,
                    FACTOR,
                    ITS_TOTAL,
                    ITS_YEARLY,
                    SAVINGS));

    private static final Field<Travel, String> ABOUT = field("about", TEXT, Travel::about, "16.3");
    private static final Field<Travel, String> OF_CASE = leftOut("case", TEXT, Travel::ofCase, "16.3");
    private static final Field<Travel, List<CityMean>> SEEN =
            field("byCity", many(PoolFields.BY_CITY), Travel::byCity, "16.3");
    private static final Field<Travel, Interval> STREET =
            anyOrNull("street", one(PoolFields.INTERVAL), Travel::street, "13.2");

    private static final Form<Travel> TRAVEL = Form.of(
            "travel",
            given -> new Travel(given.get(ABOUT), given.find(OF_CASE), given.get(SEEN), given.find(STREET)),
            List.of(ABOUT, OF_CASE, SEEN, STREET));

    private static final Field<PortfolioDocument, String> NAME = field("name", TEXT, PortfolioDocument::name, MODEL);
    private static final Field<PortfolioDocument, Integer> BASE_YEAR =
            field("baseYear", YEAR, PortfolioDocument::baseYear, MODEL);
    private static final Field<PortfolioDocument, Integer> PRICE_YEAR =
            field("priceYear", YEAR, PortfolioDocument::priceYear, MODEL);
    private static final Field<PortfolioDocument, Object> DISCOUNT_RATE = anyOrNull(
            "discountRate",
            RateFields.RATES,
            (PortfolioDocument told) -> told.discountRate().map(RateFields::written),
            MODEL);
    private static final Field<PortfolioDocument, List<CaseView>> CASES =
            field("cases", many(CASE_VIEW), PortfolioDocument::cases, MODEL);
    private static final Field<PortfolioDocument, Double> TOTAL =
            orNull("total", EURO, PortfolioDocument::total, MODEL);
    private static final Field<PortfolioDocument, Double> A_YEAR =
            field("equivalentAnnualCost", YEARLY_EURO, PortfolioDocument::equivalentAnnualCost, MODEL);
    private static final Field<PortfolioDocument, Map<String, Double>> BY_CITY =
            field("byCity", YEARLY, PortfolioDocument::byCity, MODEL);
    private static final Field<PortfolioDocument, Map<String, Double>> BY_DISTRICT =
            field("byDistrict", YEARLY, PortfolioDocument::byDistrict, MODEL);
    private static final Field<PortfolioDocument, Map<String, Double>> BY_DISCIPLINE =
            field("byDiscipline", YEARLY, PortfolioDocument::byDiscipline, MODEL);
    private static final Field<PortfolioDocument, List<ToldBenchmark>> BENCHMARKS =
            field("benchmark", many(BenchmarkFields.BENCHMARK), PortfolioDocument::benchmark, "16.2");
    private static final Field<PortfolioDocument, List<Travel>> TRAVELS =
            field("travels", many(TRAVEL), PortfolioDocument::travels, "16.3");
    private static final Field<PortfolioDocument, List<ToldWarning>> WARNINGS =
            field("warnings", WarningFields.WARNINGS, PortfolioDocument::warnings, "6.20");

    /** What portfolio tells. */
    public static final Form<PortfolioDocument> PORTFOLIO = Form.of(
            "portfolioView",
            PortfolioFields::document,
            ENDING.after(List.of(
                    NAME,
                    BASE_YEAR,
                    PRICE_YEAR,
                    DISCOUNT_RATE,
                    CASES,
                    TOTAL,
                    A_YEAR,
                    BY_CITY,
                    BY_DISTRICT,
                    BY_DISCIPLINE,
                    BENCHMARKS,
                    TRAVELS,
                    WARNINGS)));

    private PortfolioFields() {}

    private static CaseView view(Given given) {
        return new CaseView(
                given.get(CASE),
                given.get(CITIES),
                given.get(STRATEGY),
                given.get(ITS_BASE_YEAR),
                given.get(ITS_PRICE_YEAR),
                given.get(HORIZON),
                given.get(FACTOR),
                given.get(ITS_TOTAL),
                given.get(ITS_YEARLY),
                given.get(SAVINGS));
    }

    private static PortfolioDocument document(Given given) {
        return new PortfolioDocument(
                given.get(NAME),
                given.get(BASE_YEAR),
                given.get(PRICE_YEAR),
                given.find(DISCOUNT_RATE).map(RateFields::rates),
                given.get(CASES),
                given.number(TOTAL),
                given.get(A_YEAR),
                given.get(BY_CITY),
                given.get(BY_DISTRICT),
                given.get(BY_DISCIPLINE),
                given.get(BENCHMARKS),
                given.get(TRAVELS),
                given.get(WARNINGS),
                ENDING.stamp(given));
    }
}
