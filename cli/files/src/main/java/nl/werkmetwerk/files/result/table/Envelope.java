package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEAR;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEARS;

import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.files.document.CaseDocument;
import nl.werkmetwerk.files.document.CaseHead;
import nl.werkmetwerk.files.document.Stamp;

/**
 * The fields that every result begins and ends with: which case it is of, the version of its shape, and its stamp.
 *
 * @param <D> the result
 */
final class Envelope<D extends CaseDocument> {
    private final Field<D, String> name = Field.of(
                    "case", TEXT, (D result) -> result.head().name())
            .required()
            .model("6.21");
    private final Field<D, Integer> baseYear = Field.of(
                    "baseYear", YEAR, (D result) -> result.head().baseYear())
            .required()
            .model("1.2");
    private final Field<D, Integer> horizon = Field.of(
                    "horizon", YEARS, (D result) -> result.head().horizon())
            .required()
            .model("1.2");
    private final Field<D, Integer> priceYear = Field.of(
                    "priceYear", YEAR, (D result) -> result.head().priceYear())
            .required()
            .model("1.2");
    private final Field<D, Object> discountRate = Field.of(
                    "discountRate",
                    RateFields.RATES,
                    (D result) -> RateFields.written(result.head().discountRate()))
            .required()
            .model("1.3");
    private final Field<D, String> currency = Field.of(
                    "currency", TEXT, (D result) -> result.head().currency())
            .required()
            .model("1.2");
    private final Ending<D> ending;

    /** @param number version of the shape */
    Envelope(int number) {
        ending = new Ending<>(number);
    }

    /** All fields of a result, in their order, with its own between the first and the last. */
    List<Field<D, ?>> around(List<Field<D, ?>> own) {
        Stream<Field<D, ?>> first = Stream.of(name, baseYear, horizon, priceYear, discountRate, currency);
        return Stream.of(first, ending.after(own).stream())
                .flatMap(fields -> fields)
                .toList();
    }

    CaseHead head(Given given) {
        return new CaseHead(
                given.get(name),
                given.get(baseYear),
                given.get(horizon),
                given.get(priceYear),
                RateFields.rates(given.get(discountRate)),
                given.get(currency));
    }

    Stamp stamp(Given given) {
        return ending.stamp(given);
    }
}
