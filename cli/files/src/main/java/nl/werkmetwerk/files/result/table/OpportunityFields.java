package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultFields.leftOut;
import static nl.werkmetwerk.files.result.table.ResultFields.orNull;
import static nl.werkmetwerk.files.result.table.ResultFields.wholeOrNull;
import static nl.werkmetwerk.files.result.table.ResultTypes.BOOL;
import static nl.werkmetwerk.files.result.table.ResultTypes.EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.IMPACTS;
import static nl.werkmetwerk.files.result.table.ResultTypes.NUMBER;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXTS;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEAR;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEARS;
import static nl.werkmetwerk.files.result.table.ResultTypes.many;

import java.util.List;
import java.util.Map;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.files.document.OpportunitiesDocument;
import nl.werkmetwerk.opportunity.Obstacle;
import nl.werkmetwerk.opportunity.Opportunity;
import nl.werkmetwerk.opportunity.Reason;
import nl.werkmetwerk.opportunity.Rider;

/** The result of {@code opportunities} (MODEL 11). */
public final class OpportunityFields {
    private static final Envelope<OpportunitiesDocument> AROUND = new Envelope<>(1);

    private static final Field<Rider, String> ASSET = field("asset", TEXT, Rider::asset, "11.5");
    private static final Field<Rider, Integer> PLANNED = field("planned", YEAR, Rider::planned, "11.5");
    private static final Field<Rider, Double> STAND_ALONE = field("standAlone", EURO, Rider::standAlone, "11.5");
    private static final Field<Rider, Double> WITH_WORKS = field("withWorks", EURO, Rider::withWorks, "11.5");
    private static final Field<Rider, Double> EARLIER_YEARS = field("earlierYears", EURO, Rider::earlierYears, "11.5");
    private static final Field<Rider, Boolean> PAYS = field("pays", BOOL, Rider::pays, "11.5");

    private static final Form<Rider> RIDER = Form.of(
            "rider",
            given -> new Rider(
                    given.get(ASSET),
                    given.get(PLANNED),
                    given.get(STAND_ALONE),
                    given.get(WITH_WORKS),
                    given.get(EARLIER_YEARS),
                    given.get(PAYS)),
            List.of(ASSET, PLANNED, STAND_ALONE, WITH_WORKS, EARLIER_YEARS, PAYS));

    private static final Field<Opportunity, String> SECTION = field("section", TEXT, Opportunity::section, "11.3");
    private static final Field<Opportunity, Integer> WINDOW = wholeOrNull("window", YEARS, Opportunity::window, "11.3");
    private static final Field<Opportunity, String> STRATEGY = leftOut("strategy", TEXT, Opportunity::strategy, "11.3");
    private static final Field<Opportunity, Double> SAVING = field("saving", EURO, Opportunity::saving, "11.3");
    private static final Field<Opportunity, Double> SAVING_COINCIDENT =
            field("savingCoincident", EURO, Opportunity::savingCoincident, "11.3");
    private static final Field<Opportunity, Double> SAVING_FIRST =
            field("savingFirst", EURO, Opportunity::savingFirst, "11.3");
    private static final Field<Opportunity, Double> FRACTION =
            orNull("fraction", NUMBER, Opportunity::fraction, "11.3");
    private static final Field<Opportunity, Integer> FIRST_JOINT_YEAR =
            field("firstJointYear", YEAR, Opportunity::firstJointYear, "11.3");
    private static final Field<Opportunity, List<String>> ASSETS = field("assets", TEXTS, Opportunity::assets, "11.3");
    private static final Field<Opportunity, List<String>> PARTIES =
            field("parties", TEXTS, Opportunity::parties, "11.3");
    private static final Field<Opportunity, Double> WORKS_COST =
            field("worksCost", EURO, Opportunity::worksCost, "11.3");
    private static final Field<Opportunity, Double> PER_EURO = orNull("perEuro", NUMBER, Opportunity::perEuro, "11.3");
    private static final Field<Opportunity, Map<String, Double>> SECTION_IMPACTS =
            field("impacts", IMPACTS, Opportunity::impacts, "11.3");
    private static final Field<Opportunity, List<Rider>> RIDERS =
            field("riders", many(RIDER), Opportunity::riders, "11.5");
    private static final Field<Opportunity, List<String>> PUT_OFF = field("putOff", TEXTS, Opportunity::putOff, "11.3");

    /** One of them. */
    public static final Form<Opportunity> OPPORTUNITY = Form.of(
            "opportunity",
            OpportunityFields::opportunity,
            List.of(
                    SECTION,
                    WINDOW,
                    STRATEGY,
                    SAVING,
                    SAVING_COINCIDENT,
                    SAVING_FIRST,
                    FRACTION,
                    FIRST_JOINT_YEAR,
                    ASSETS,
                    PARTIES,
                    WORKS_COST,
                    PER_EURO,
                    SECTION_IMPACTS,
                    RIDERS,
                    PUT_OFF));

    private static final Field<Reason, Obstacle> CODE =
            field("code", Choice.named(List.of(Obstacle.values()), Obstacle::id), Reason::code, "11.3");
    private static final Field<Reason, List<String>> WHERE = field("sections", TEXTS, Reason::sections, "11.3");

    private static final Form<Reason> REASON =
            Form.of("reason", given -> new Reason(given.get(CODE), given.get(WHERE)), List.of(CODE, WHERE));

    private static final Field<OpportunitiesDocument, List<Opportunity>> LISTED =
            field("opportunities", many(OPPORTUNITY), OpportunitiesDocument::opportunities, "11.3");

    private static final Field<OpportunitiesDocument, List<Reason>> REASONS =
            field("reasons", many(REASON), OpportunitiesDocument::reasons, "11.3");

    /** What opportunities tells of a case. */
    public static final Form<OpportunitiesDocument> OPPORTUNITIES = Form.of(
            "opportunities",
            given -> new OpportunitiesDocument(
                    AROUND.head(given), given.get(LISTED), given.get(REASONS), AROUND.stamp(given)),
            AROUND.around(List.of(LISTED, REASONS)));

    private OpportunityFields() {}

    private static Opportunity opportunity(Given given) {
        return new Opportunity(
                given.get(SECTION),
                given.whole(WINDOW),
                given.find(STRATEGY),
                given.get(SAVING),
                given.get(SAVING_COINCIDENT),
                given.get(SAVING_FIRST),
                given.number(FRACTION),
                given.get(FIRST_JOINT_YEAR),
                given.get(ASSETS),
                given.get(PARTIES),
                given.get(PUT_OFF),
                given.get(WORKS_COST),
                given.number(PER_EURO),
                given.get(SECTION_IMPACTS),
                given.get(RIDERS));
    }
}
