package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.anyOrNull;
import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultFields.orNull;
import static nl.werkmetwerk.files.result.table.ResultFields.wholeOrNull;
import static nl.werkmetwerk.files.result.table.ResultTypes.BOOL;
import static nl.werkmetwerk.files.result.table.ResultTypes.EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.NUMBER;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEAR;
import static nl.werkmetwerk.files.result.table.ResultTypes.keyed;
import static nl.werkmetwerk.files.result.table.ResultTypes.many;
import static nl.werkmetwerk.files.result.table.ResultTypes.one;

import java.util.List;
import java.util.Map;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.files.document.PartiesDocument;
import nl.werkmetwerk.files.document.ToldBalance;
import nl.werkmetwerk.files.document.ToldClosing;
import nl.werkmetwerk.files.document.ToldWarning;
import nl.werkmetwerk.parties.CoalitionResult;
import nl.werkmetwerk.parties.Partition;
import nl.werkmetwerk.parties.Split;

/** The result of {@code parties} (MODEL 8). */
public final class PartiesFields {
    private static final Envelope<PartiesDocument> AROUND = new Envelope<>(1);

    private static final Field<ToldBalance, Double> COVERAGE = field("coverage", EURO, ToldBalance::coverage, "8.10");
    private static final Field<ToldBalance, Double> RECEIVED = field("received", EURO, ToldBalance::received, "8.10");
    private static final Field<ToldBalance, Double> PAID = field("paid", EURO, ToldBalance::paid, "8.10");
    private static final Field<ToldBalance, Double> CASH = field("cash", EURO, ToldBalance::cash, "8.10");
    private static final Field<ToldBalance, Double> VAT = field("vat", EURO, ToldBalance::vat, "8.10");
    private static final Field<ToldBalance, Double> GAP = field("gap", EURO, ToldBalance::gap, "8.10");
    private static final Field<ToldBalance, Boolean> CLOSES = field("closes", BOOL, ToldBalance::closes, "8.10");
    private static final Field<ToldBalance, Integer> SHORT_FROM =
            wholeOrNull("shortFrom", YEAR, ToldBalance::shortFrom, "8.10");
    private static final Field<ToldBalance, Double> FURTHER =
            orNull("breakEvenContribution", NUMBER, ToldBalance::breakEvenContribution, "8.10");

    private static final Form<ToldBalance> BALANCE = Form.of(
            "balance",
            given -> new ToldBalance(
                    given.get(COVERAGE),
                    given.get(RECEIVED),
                    given.get(PAID),
                    given.get(CASH),
                    given.get(VAT),
                    given.get(GAP),
                    given.get(CLOSES),
                    given.whole(SHORT_FROM),
                    given.number(FURTHER)),
            List.of(COVERAGE, RECEIVED, PAID, CASH, VAT, GAP, CLOSES, SHORT_FROM, FURTHER));

    private static final Field<ToldClosing, Map<String, ToldBalance>> BY_PARTY =
            field("byParty", keyed(one(BALANCE)), ToldClosing::byParty, "8.10");
    private static final Field<ToldClosing, ToldBalance> TOTAL =
            field("total", one(BALANCE), ToldClosing::total, "8.10");
    private static final Field<ToldClosing, Double> PRICE =
            orNull("breakEvenPrice", NUMBER, ToldClosing::breakEvenPrice, "8.10");
    private static final Field<ToldClosing, Double> SHARING =
            orNull("breakEvenSharing", NUMBER, ToldClosing::breakEvenSharing, "8.10");

    private static final Form<ToldClosing> CLOSING = Form.of(
            "closing",
            given -> new ToldClosing(given.get(BY_PARTY), given.get(TOTAL), given.number(PRICE), given.number(SHARING)),
            List.of(BY_PARTY, TOTAL, PRICE, SHARING));

    private static final Field<PartiesDocument, String> STRATEGY =
            field("strategy", TEXT, PartiesDocument::strategy, "8.2");
    private static final Field<PartiesDocument, List<CoalitionResult>> COALITIONS =
            field("coalitions", many(SplitFields.COALITION), PartiesDocument::coalitions, "8.3");
    private static final Field<PartiesDocument, List<Split>> SPLITS =
            field("splits", many(SplitFields.SPLIT), PartiesDocument::splits, "8.4");
    private static final Field<PartiesDocument, Partition> BEST_PARTITION =
            anyOrNull("bestPartition", one(SplitFields.PARTITION), PartiesDocument::bestPartition, "8.8");
    private static final Field<PartiesDocument, ToldClosing> MONEY =
            field("closing", one(CLOSING), PartiesDocument::closing, "8.10");
    private static final Field<PartiesDocument, Double> WRITE_OFF =
            orNull("writeOff", EURO, PartiesDocument::writeOff, "9");
    private static final Field<PartiesDocument, List<ToldWarning>> WARNINGS =
            field("warnings", WarningFields.WARNINGS, PartiesDocument::warnings, "6.20");

    /** What parties tells of a case. */
    public static final Form<PartiesDocument> PARTIES = Form.of(
            "parties",
            given -> new PartiesDocument(
                    AROUND.head(given),
                    given.get(STRATEGY),
                    given.get(COALITIONS),
                    given.get(SPLITS),
                    given.find(BEST_PARTITION),
                    given.get(MONEY),
                    given.number(WRITE_OFF),
                    given.get(WARNINGS),
                    AROUND.stamp(given)),
            AROUND.around(List.of(STRATEGY, COALITIONS, SPLITS, BEST_PARTITION, MONEY, WRITE_OFF, WARNINGS)));

    private PartiesFields() {}
}
