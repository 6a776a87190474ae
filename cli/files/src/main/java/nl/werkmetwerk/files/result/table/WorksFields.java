package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultTypes.EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.IMPACTS;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEAR;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEAR_LIST;

import java.util.List;
import java.util.Map;
import nl.werkmetwerk.compare.CashFlow;
import nl.werkmetwerk.compare.Renewal;
import nl.werkmetwerk.compare.SectionResult;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;

/** Works of a strategy, by asset, section and year (MODEL 6.21). */
final class WorksFields {
    private static final String MODEL = "6.21";

    private static final Field<Renewal, String> ASSET =
            Field.of("asset", TEXT, Renewal::asset).required().model(MODEL);
    private static final Field<Renewal, Integer> RENEWED_IN =
            Field.of("year", YEAR, Renewal::year).required().model(MODEL);
    private static final Field<Renewal, String> METHOD =
            Field.of("method", TEXT, Renewal::method).required().model(MODEL);

    static final Form<Renewal> RENEWAL = Form.of(
            "renewal",
            given -> new Renewal(given.get(ASSET), given.get(RENEWED_IN), given.get(METHOD)),
            List.of(ASSET, RENEWED_IN, METHOD));

    private static final Field<SectionResult, String> SECTION_ID =
            Field.of("section", TEXT, SectionResult::section).required().model(MODEL);
    private static final Field<SectionResult, List<Integer>> OPENINGS =
            Field.of("openings", YEAR_LIST, SectionResult::openings).required().model(MODEL);
    private static final Field<SectionResult, Map<String, Double>> SECTION_IMPACTS =
            Field.of("impacts", IMPACTS, SectionResult::impacts).required().model(MODEL);
    private static final Field<SectionResult, Double> WORKS_COST =
            Field.of("worksCost", EURO, SectionResult::worksCost).required().model(MODEL);

    static final Form<SectionResult> SECTION = Form.of(
            "sectionResult",
            given -> new SectionResult(
                    given.get(SECTION_ID), given.get(OPENINGS), given.get(SECTION_IMPACTS), given.get(WORKS_COST)),
            List.of(SECTION_ID, OPENINGS, SECTION_IMPACTS, WORKS_COST));

    private static final Field<CashFlow, Integer> CASH_YEAR =
            Field.of("year", YEAR, CashFlow::year).required().model("6.11");
    private static final Field<CashFlow, Double> AMOUNT =
            Field.of("amount", EURO, CashFlow::amount).required().model("6.11");
    private static final Field<CashFlow, Double> CASH =
            Field.of("cash", EURO, CashFlow::cash).required().model("6.3");

    static final Form<CashFlow> CASH_FLOW = Form.of(
            "cashFlow",
            given -> new CashFlow(given.get(CASH_YEAR), given.get(AMOUNT), given.get(CASH)),
            List.of(CASH_YEAR, AMOUNT, CASH));

    private WorksFields() {}
}
