package nl.werkmetwerk.files.field;

import static nl.werkmetwerk.files.field.Field.optional;
import static nl.werkmetwerk.files.field.Field.required;

/** What binds the optimiser beside advance and defer (MODEL 7.3 to 7.6). */
final class ConstraintFields {
    private static final Type TEXT = new Type.Text();
    private static final Type YEAR = new Type.Number(NumberKind.YEAR, "", false);
    private static final Type YEARS = new Type.Number(NumberKind.INTERVAL, "year", false);
    private static final Type AMOUNT = new Type.Number(NumberKind.AMOUNT, "EUR/year", false);

    private ConstraintFields() {}

    /** The object {@code constraints}: four lists. */
    static ObjectType constraints() {
        return ObjectType.of(
                "constraints",
                optional("fixedYears", many(fixedYear()), "[]", "[{asset: sewer-1, year: 2031}]", "7.3"),
                optional(
                        "blockedYears",
                        many(blockedYears()),
                        "[]",
                        "[{section: street-1, from: 2028, until: 2029}]",
                        "7.4"),
                optional("moratoria", many(moratorium()), "[]", "[{after: road, by: water, years: 5}]", "7.5"),
                optional("budgets", many(budget()), "[]", "[{from: 2026, until: 2035, amount: 750000}]", "7.6"));
    }

    private static ObjectType fixedYear() {
        return ObjectType.of(
                "fixedYear",
                required("asset", TEXT, "sewer-1", "7.3"),
                required("year", YEAR, "2031", "7.3"),
                optional("method", TEXT, "", "reline", "7.3"));
    }

    private static ObjectType blockedYears() {
        return ObjectType.of(
                        "blockedYears",
                        optional("section", TEXT, "", "street-1", "7.4"),
                        optional("district", TEXT, "", "centre", "7.4"),
                        required("from", YEAR, "2028", "7.4"),
                        required("until", YEAR, "2029", "7.4"))
                .exactlyOne("section", "district");
    }

    private static ObjectType moratorium() {
        return ObjectType.of(
                "moratorium",
                required("after", TEXT, "road", "7.5"),
                required("by", TEXT, "water", "7.5"),
                required("years", YEARS, "5", "7.5"));
    }

    private static ObjectType budget() {
        return ObjectType.of(
                "yearlyBudget",
                required("from", YEAR, "2026", "7.6"),
                required("until", YEAR, "2035", "7.6"),
                required("amount", AMOUNT, "750000", "7.6"),
                optional("party", TEXT, "", "city", "7.6"),
                optional("discipline", TEXT, "", "sewer", "7.6"));
    }

    private static Type many(ObjectType object) {
        return new Type.Many(new Type.Of(object), 0);
    }
}
