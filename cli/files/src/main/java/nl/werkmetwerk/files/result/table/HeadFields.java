package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEAR;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEARS;

import java.util.List;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.files.document.CaseHead;

/** What a result says of its case before anything else (MODEL 6.21). */
final class HeadFields {
    private static final Field<CaseHead, String> NAME = field("case", TEXT, CaseHead::name, "6.21");
    private static final Field<CaseHead, Integer> BASE_YEAR = field("baseYear", YEAR, CaseHead::baseYear, "1.2");
    private static final Field<CaseHead, Integer> HORIZON = field("horizon", YEARS, CaseHead::horizon, "1.2");
    private static final Field<CaseHead, Integer> PRICE_YEAR = field("priceYear", YEAR, CaseHead::priceYear, "1.2");
    private static final Field<CaseHead, Object> DISCOUNT_RATE =
            field("discountRate", RateFields.RATES, (CaseHead head) -> RateFields.written(head.discountRate()), "1.3");
    private static final Field<CaseHead, String> CURRENCY = field("currency", TEXT, CaseHead::currency, "1.2");

    /** In their order. */
    static final List<Field<CaseHead, ?>> ALL = List.of(NAME, BASE_YEAR, HORIZON, PRICE_YEAR, DISCOUNT_RATE, CURRENCY);

    /** The head of a case as an object of its own, for a result of several cases. */
    static final Form<CaseHead> HEAD = Form.of("head", HeadFields::head, ALL);

    private HeadFields() {}

    static CaseHead head(Given given) {
        return new CaseHead(
                given.get(NAME),
                given.get(BASE_YEAR),
                given.get(HORIZON),
                given.get(PRICE_YEAR),
                RateFields.rates(given.get(DISCOUNT_RATE)),
                given.get(CURRENCY));
    }
}
