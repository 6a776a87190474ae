package nl.werkmetwerk.files.field;

import static nl.werkmetwerk.files.field.Field.optional;
import static nl.werkmetwerk.files.field.Field.required;

import java.util.List;

/** Objects about who pays and what the municipal budget bears (MODEL 8 and 9). */
final class MoneyFields {
    private static final String NONE = "";
    private static final String EUR = "EUR";
    private static final String YEARS = "year";
    private static final Type TEXT = new Type.Text();
    private static final Type YEAR = new Type.Number(NumberKind.YEAR, NONE, false);
    private static final Type TERM = new Type.Number(NumberKind.TERM, YEARS, true);
    private static final Type SUM = new Type.Number(NumberKind.AMOUNT, EUR, true);
    private static final Type YEARLY = new Type.Number(NumberKind.AMOUNT, EUR + "/year", true);
    private static final Type RATE = new Type.Number(NumberKind.RATE, "1/year", true);
    private static final Type FRACTION = new Type.Number(NumberKind.FRACTION, NONE, false);

    private MoneyFields() {}

    static ObjectType party() {
        return ObjectType.of(
                "party",
                required("id", TEXT, "city", "8"),
                optional("name", TEXT, "", "Gemeente Rotterdam", "8"),
                optional("dropOut", FRACTION, "0", "0.1", "10"),
                optional("vatRate", FRACTION, "0", "0.21", "8.10"),
                optional("accounting", new Type.Choice(List.of("none")), "", "none", "9.1"));
    }

    static ObjectType contribution() {
        return ObjectType.of(
                        "contribution",
                        required("id", TEXT, "grant", "8.9"),
                        required("from", TEXT, "province", "8.9"),
                        optional("discipline", TEXT, "", "water", "8.9"),
                        optional("asset", TEXT, "", "sewer-1", "8.9"),
                        optional("section", TEXT, "", "street-1", "8.9"),
                        optional("strategies", new Type.Many(TEXT, 1), "", "[joint]", "8.9"),
                        optional("rate", FRACTION, "", "0.5", "8.9"),
                        optional("amount", SUM, "", "1500000", "8.9"),
                        optional("year", YEAR, "", "2026", "8.9"),
                        optional("cap", SUM, "", "250000", "8.9"))
                .exactlyOne("rate", "amount")
                .notBoth("rate", "year");
    }

    static ObjectType coverage() {
        return ObjectType.of(
                "coverage",
                required("party", TEXT, "city", "8.10"),
                optional("name", TEXT, "", "sewer fund", "8.10"),
                required("amount", YEARLY, "100000", "8.10"),
                optional("from", YEAR, "", "2026", "8.10"),
                optional("until", YEAR, "", "2040", "8.10"));
    }

    static ObjectType accounting() {
        return ObjectType.of(
                "accounting",
                optional("interestRate", RATE, "", "0.02", "9.1"),
                optional("method", new Type.Choice(List.of("linear", "annuity")), "linear", "annuity", "9.4"),
                optional("depreciationYears", TERM, "", "60", "9.1"),
                optional("start", new Type.Choice(List.of("nextYear", "halfYear")), "nextYear", "halfYear", "9.4"),
                optional("bookValue", SUM, "0", "120000", "9.4"),
                optional("remainingYears", TERM, "", "12", "9.4"),
                optional(
                        "earlyReplacement",
                        new Type.Choice(List.of("writeOff", "shortenLife")),
                        "writeOff",
                        "shortenLife",
                        "9.5"),
                optional(
                        "provision",
                        new Type.Choice(List.of("none", "maintenance", "saving")),
                        "none",
                        "maintenance",
                        "9.7"),
                optional("provisionBalance", SUM, "0", "50000", "9.7"),
                optional("provisionYears", TERM, "", "10", "9.7"),
                optional("addition", YEARLY, "", "25000", "9.7"),
                optional("threshold", SUM, "0", "30000", "9.3"),
                optional("taskField", TEXT, "", "7.2 riolering", "9.8"));
    }

    static ObjectType levy() {
        return ObjectType.of(
                "levy",
                required("name", TEXT, "sewer levy", "9.10"),
                required("disciplines", new Type.Many(TEXT, 1), "[sewer]", "9.10"),
                optional("income", YEARLY, "0", "3149319", "9.10"),
                optional("otherIncome", YEARLY, "0", "120428", "9.10"),
                optional("from", YEAR, "", "2026", "9.10"),
                optional("until", YEAR, "", "2040", "9.10"));
    }

    static ObjectType interestSchedule() {
        return ObjectType.of(
                "interestSchedule",
                optional("external", SUM, "0", "1717000", "9.9"),
                optional("income", SUM, "0", "19500", "9.9"),
                optional("landExploitation", SUM, "0", "112919", "9.9"),
                optional("equity", SUM, "0", "754024", "9.9"),
                required("bookValue", new Type.Number(NumberKind.POSITIVE, EUR, true), "110760750", "9.9"),
                optional("applied", RATE, "", "0.02", "9.9"));
    }
}
