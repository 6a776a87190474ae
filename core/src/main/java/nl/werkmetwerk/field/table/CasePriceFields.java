package nl.werkmetwerk.field.table;

import static nl.werkmetwerk.field.Topic.OTHER;
import static nl.werkmetwerk.field.Topic.PRICES;
import static nl.werkmetwerk.field.Topic.RATES;
import static nl.werkmetwerk.field.table.Types.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.field.Type.Keys;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.Markup;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.model.money.RateSteps;

/** Price level, rates and mark-ups of a case, and what figures of a library rest on (MODEL 1.2, 1.3, 1.7 to 1.9, 1.17, 14). */
final class CasePriceFields {
    static final Field<Case, Integer> PRICE_YEAR = Field.maybe(
                    "priceYear",
                    YEAR,
                    (Case of) -> Optional.of(of.prices().year()).filter(year -> year != of.baseYear()))
            .model("1.2", PRICES)
            .example("2024");
    static final Field<Case, Object> DISCOUNT_RATE = Field.of(
                    "discountRate", PriceFields.RATES_OVER_TIME, (Case of) -> PriceFields.written(of.discountRate()))
            .absent(0.0)
            .model("1.3", RATES)
            .example("0.0225");
    static final Field<Case, Map<String, Double>> PRICE_TRENDS = Field.of(
                    "priceTrends",
                    keyed(Keys.KIND, RATE),
                    (Case of) -> of.prices().trends())
            .model("1.7", PRICES)
            .example("{pipe: 0.01}");
    static final Field<Case, Double> INFLATION = Field.of(
                    "inflation", RATE, (Case of) -> of.prices().inflation())
            .model("1.8", OTHER)
            .example("0.02");
    static final Field<Case, Map<String, List<Markup>>> MARKUPS = Field.of(
                    "markups",
                    keyed(Keys.DISCIPLINE, many(PriceFields.MARKUP)),
                    (Case of) -> of.prices().markups())
            .model("1.9", PRICES)
            .example("{default: [{name: contingency, rate: 0.1}]}");
    static final Field<Case, Map<String, Double>> IMPACT_PRICES = Field.of(
                    "impactPrices",
                    keyed(Keys.KIND, SUM),
                    (Case of) -> of.prices().impacts())
            .model("1.17", PRICES)
            .example("{nuisanceDays: 250}");
    static final Field<Case, Object> LIBRARY = Field.<Case, Object>unkept(
                    "library", new Type.OneOrMany<>(TEXT, texts(1)))
            .model("14")
            .example("../library/cost-library.csv");
    static final Field<Case, Map<String, Map<String, Double>>> PRICE_INDICES = Field.of(
                    "priceIndices",
                    PriceFields.INDICES,
                    (Case of) -> PrincipleFields.written(of.prices().indices()))
            .model("14.4", OTHER)
            .example("{sewer: {2015: 145.7, 2024: 207.9}}");
    static final Field<Case, Double> VAT_RATE =
            Field.<Case, Double>unkept("vatRate", FRACTION).model("14.5").example("0.21");

    private CasePriceFields() {}

    static RateSteps rates(Given given) {
        return PriceFields.rates(given.get(DISCOUNT_RATE));
    }

    static Prices prices(Given given, int baseYear) {
        return new Prices(
                given.find(PRICE_YEAR).orElse(baseYear),
                given.get(PRICE_TRENDS),
                given.get(INFLATION),
                given.get(IMPACT_PRICES),
                given.get(MARKUPS),
                PrincipleFields.levels(given.get(PRICE_INDICES)));
    }
}
