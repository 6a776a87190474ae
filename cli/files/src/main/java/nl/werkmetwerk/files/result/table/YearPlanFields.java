package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultFields.orNull;
import static nl.werkmetwerk.files.result.table.ResultTypes.EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXTS;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEAR;
import static nl.werkmetwerk.files.result.table.ResultTypes.many;

import java.util.List;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.files.document.YearPlanDocument;
import nl.werkmetwerk.opportunity.YearWork;

/** The renewals of one year (MODEL 11). */
public final class YearPlanFields {
    private static final Envelope<YearPlanDocument> AROUND = new Envelope<>(1);

    private static final Field<YearWork, String> ASSET = field("asset", TEXT, YearWork::asset, "11");
    private static final Field<YearWork, String> SECTION = field("section", TEXT, YearWork::section, "11");
    private static final Field<YearWork, String> DISCIPLINE = field("discipline", TEXT, YearWork::discipline, "11");
    private static final Field<YearWork, String> PARTY = field("party", TEXT, YearWork::party, "11");
    private static final Field<YearWork, String> METHOD = field("method", TEXT, YearWork::method, "11");
    private static final Field<YearWork, List<String>> TOGETHER = field("together", TEXTS, YearWork::together, "11");
    private static final Field<YearWork, List<String>> COULD_JOIN =
            field("couldJoin", TEXTS, YearWork::couldJoin, "11");
    private static final Field<YearWork, Double> COST_TO_WAIT = orNull("costToWait", EURO, YearWork::costToWait, "11");
    private static final Field<YearWork, Integer> OPEN_UNTIL = field("openUntil", YEAR, YearWork::openUntil, "11");

    /** One of them. */
    public static final Form<YearWork> YEAR_WORK = Form.of(
            "yearWork",
            given -> new YearWork(
                    given.get(ASSET),
                    given.get(SECTION),
                    given.get(DISCIPLINE),
                    given.get(PARTY),
                    given.get(METHOD),
                    given.get(TOGETHER),
                    given.get(COULD_JOIN),
                    given.number(COST_TO_WAIT),
                    given.get(OPEN_UNTIL)),
            List.of(ASSET, SECTION, DISCIPLINE, PARTY, METHOD, TOGETHER, COULD_JOIN, COST_TO_WAIT, OPEN_UNTIL));

    private static final Field<YearPlanDocument, Integer> PLANNED_YEAR =
            field("year", YEAR, YearPlanDocument::year, "11");
    private static final Field<YearPlanDocument, String> STRATEGY =
            field("strategy", TEXT, YearPlanDocument::strategy, "4");
    private static final Field<YearPlanDocument, List<YearWork>> WORKS =
            field("works", many(YEAR_WORK), YearPlanDocument::works, "11");

    /** What the plan of a year tells of a case. */
    public static final Form<YearPlanDocument> YEAR_PLAN = Form.of(
            "yearPlan",
            given -> new YearPlanDocument(
                    AROUND.head(given),
                    given.get(PLANNED_YEAR),
                    given.get(STRATEGY),
                    given.get(WORKS),
                    AROUND.stamp(given)),
            AROUND.around(List.of(PLANNED_YEAR, STRATEGY, WORKS)));

    private YearPlanFields() {}
}
