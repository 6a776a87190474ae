package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.anyOrNull;
import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultFields.orNull;
import static nl.werkmetwerk.files.result.table.ResultTypes.BOOL;
import static nl.werkmetwerk.files.result.table.ResultTypes.COUNT;
import static nl.werkmetwerk.files.result.table.ResultTypes.EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.NUMBER;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXTS;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEAR;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEARLY_EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.many;
import static nl.werkmetwerk.files.result.table.ResultTypes.one;

import java.util.List;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.files.document.PackageDocument;
import nl.werkmetwerk.files.document.ToldCandidate;
import nl.werkmetwerk.files.document.ToldWarning;
import nl.werkmetwerk.model.neighbourhood.ChoiceRule;
import nl.werkmetwerk.neighbourhood.BallotCount;
import nl.werkmetwerk.neighbourhood.CriterionWeight;
import nl.werkmetwerk.neighbourhood.FrontRow;
import nl.werkmetwerk.neighbourhood.PackageChoice;
import nl.werkmetwerk.neighbourhood.Unplaced;
import nl.werkmetwerk.neighbourhood.Unplaced.Reason;
import nl.werkmetwerk.neighbourhood.WeightSwing;

/** The result of {@code package} (MODEL-practice 12.8). */
public final class PackageResultFields {
    private static final Envelope<PackageDocument> AROUND = new Envelope<>(1);

    private static final Field<CriterionWeight, String> CRITERION =
            field("criterion", TEXT, CriterionWeight::criterion, "12.4");
    private static final Field<CriterionWeight, Double> WEIGHT =
            field("weight", NUMBER, CriterionWeight::weight, "12.4");
    private static final Field<CriterionWeight, Double> GIVEN_WEIGHT =
            field("given", NUMBER, CriterionWeight::given, "12.4");
    private static final Field<CriterionWeight, Double> STANDARD_ERROR =
            orNull("standardError", NUMBER, CriterionWeight::standardError, "12.4");
    private static final Field<CriterionWeight, Double> RANGE = field("range", NUMBER, CriterionWeight::range, "12.3");
    private static final Form<CriterionWeight> CRITERION_WEIGHT = Form.of(
            "criterionWeight",
            given -> new CriterionWeight(
                    given.get(CRITERION),
                    given.get(WEIGHT),
                    given.get(GIVEN_WEIGHT),
                    given.number(STANDARD_ERROR),
                    given.get(RANGE)),
            List.of(CRITERION, WEIGHT, GIVEN_WEIGHT, STANDARD_ERROR, RANGE));

    private static final Field<BallotCount, Integer> USED = field("used", COUNT, BallotCount::used, "12.4");
    private static final Field<BallotCount, Integer> SET_ASIDE =
            field("setAside", COUNT, BallotCount::setAside, "12.4");
    private static final Form<BallotCount> BALLOT_COUNT = Form.of(
            "ballotCount", given -> new BallotCount(given.get(USED), given.get(SET_ASIDE)), List.of(USED, SET_ASIDE));

    private static final Field<ToldCandidate, String> ID = field("id", TEXT, ToldCandidate::id, "12.2");
    private static final Field<ToldCandidate, String> MEASURE = field("measure", TEXT, ToldCandidate::measure, "12.2");
    private static final Field<ToldCandidate, String> SECTION = field("section", TEXT, ToldCandidate::section, "12.2");
    private static final Field<ToldCandidate, Integer> YEAR_OF = field("year", YEAR, ToldCandidate::year, "12.2");
    private static final Field<ToldCandidate, Double> QUANTITY =
            field("quantity", NUMBER, ToldCandidate::quantity, "12.2");
    private static final Field<ToldCandidate, List<Double>> SPENT =
            field("spent", many(EURO), ToldCandidate::spent, "12.3");
    private static final Field<ToldCandidate, Double> NET_COST = field("netCost", EURO, ToldCandidate::netCost, "12.3");
    private static final Field<ToldCandidate, Double> UPKEEP =
            field("upkeep", YEARLY_EURO, ToldCandidate::upkeep, "12.4");
    private static final Field<ToldCandidate, Double> POINTS = field("points", NUMBER, ToldCandidate::points, "12.3");
    private static final Field<ToldCandidate, Double> VOTES = orNull("votes", NUMBER, ToldCandidate::votes, "12.8");
    private static final Form<ToldCandidate> CANDIDATE = Form.of(
            "candidate",
            PackageResultFields::candidate,
            List.of(ID, MEASURE, SECTION, YEAR_OF, QUANTITY, SPENT, NET_COST, UPKEEP, POINTS, VOTES));

    private static final Field<Unplaced, String> OF_MEASURE = field("measure", TEXT, Unplaced::measure, "12.2");
    private static final Field<Unplaced, String> ON_SECTION = field("section", TEXT, Unplaced::section, "12.2");
    private static final Field<Unplaced, Reason> REASON =
            field("reason", Choice.constants(Reason.class), Unplaced::reason, "12.2");
    private static final Form<Unplaced> UNPLACED = Form.of(
            "unplaced",
            given -> new Unplaced(given.get(OF_MEASURE), given.get(ON_SECTION), given.get(REASON)),
            List.of(OF_MEASURE, ON_SECTION, REASON));

    private static final Field<FrontRow, Double> FRONT_COST = field("netCost", EURO, FrontRow::netCost, "12.7");
    private static final Field<FrontRow, Double> FRONT_POINTS = field("points", NUMBER, FrontRow::points, "12.7");
    private static final Field<FrontRow, List<String>> FRONT_MEASURES =
            field("measures", TEXTS, FrontRow::measures, "12.7");
    private static final Field<FrontRow, Double> FROM = orNull("from", EURO, FrontRow::from, "12.7");
    private static final Field<FrontRow, Double> TO = orNull("to", EURO, FrontRow::to, "12.7");
    private static final Form<FrontRow> FRONT_ROW = Form.of(
            "frontRow",
            given -> new FrontRow(
                    given.get(FRONT_COST),
                    given.get(FRONT_POINTS),
                    given.get(FRONT_MEASURES),
                    given.number(FROM),
                    given.number(TO)),
            List.of(FRONT_COST, FRONT_POINTS, FRONT_MEASURES, FROM, TO));

    private static final Field<WeightSwing, String> SWUNG = field("criterion", TEXT, WeightSwing::criterion, "12.7");
    private static final Field<WeightSwing, Double> FACTOR = field("factor", NUMBER, WeightSwing::factor, "12.7");
    private static final Field<WeightSwing, List<String>> IN = field("in", TEXTS, WeightSwing::in, "12.7");
    private static final Field<WeightSwing, List<String>> OUT = field("out", TEXTS, WeightSwing::out, "12.7");
    private static final Field<WeightSwing, Double> POINTS_THEN = field("points", NUMBER, WeightSwing::points, "12.7");
    private static final Field<WeightSwing, Double> COST_THEN = field("netCost", EURO, WeightSwing::netCost, "12.7");
    private static final Form<WeightSwing> SWING = Form.of(
            "weightSwing",
            given -> new WeightSwing(
                    given.get(SWUNG),
                    given.get(FACTOR),
                    given.get(IN),
                    given.get(OUT),
                    given.get(POINTS_THEN),
                    given.get(COST_THEN)),
            List.of(SWUNG, FACTOR, IN, OUT, POINTS_THEN, COST_THEN));

    private static final Field<PackageDocument, String> STRATEGY =
            field("strategy", TEXT, PackageDocument::strategy, "12.1");
    private static final Field<PackageDocument, List<String>> DISTRICTS =
            field("districts", TEXTS, PackageDocument::districts, "12.8");
    private static final Field<PackageDocument, ChoiceRule> CHOICE =
            field("choice", PackageChoiceFields.RULE, PackageDocument::choice, "12.5");
    private static final Field<PackageDocument, List<CriterionWeight>> WEIGHTS =
            field("weights", many(CRITERION_WEIGHT), PackageDocument::weights, "12.4");
    private static final Field<PackageDocument, BallotCount> BALLOTS =
            anyOrNull("ballots", one(BALLOT_COUNT), PackageDocument::ballots, "12.4");
    private static final Field<PackageDocument, List<ToldCandidate>> CANDIDATES =
            field("candidates", many(CANDIDATE), PackageDocument::candidates, "12.2");
    private static final Field<PackageDocument, List<Unplaced>> ALL_UNPLACED =
            field("unplaced", many(UNPLACED), PackageDocument::unplaced, "12.2");
    private static final Field<PackageDocument, List<PackageChoice>> CHOICES =
            field("choices", many(PackageChoiceFields.CHOICE), PackageDocument::choices, "12.5");
    private static final Field<PackageDocument, Integer> GROUPS_HIDDEN =
            field("groupsHidden", COUNT, PackageDocument::groupsHidden, "12.6");
    private static final Field<PackageDocument, List<FrontRow>> FRONT =
            field("front", many(FRONT_ROW), PackageDocument::front, "12.7");
    private static final Field<PackageDocument, Boolean> FRONT_COMPLETE =
            field("frontComplete", BOOL, PackageDocument::frontComplete, "12.7");
    private static final Field<PackageDocument, List<WeightSwing>> SENSITIVITY =
            field("sensitivity", many(SWING), PackageDocument::sensitivity, "12.7");
    private static final Field<PackageDocument, List<ToldWarning>> WARNINGS =
            field("warnings", WarningFields.WARNINGS, PackageDocument::warnings, "12.8");

    /** What package tells of a case. */
    public static final Form<PackageDocument> PACKAGE = Form.of(
            "packageResult",
            PackageResultFields::document,
            AROUND.around(List.of(
                    STRATEGY,
                    DISTRICTS,
                    CHOICE,
                    WEIGHTS,
                    BALLOTS,
                    CANDIDATES,
                    ALL_UNPLACED,
                    CHOICES,
                    GROUPS_HIDDEN,
                    FRONT,
                    FRONT_COMPLETE,
                    SENSITIVITY,
                    WARNINGS)));

    private PackageResultFields() {}

    private static ToldCandidate candidate(Given given) {
        return new ToldCandidate(
                given.get(ID),
                given.get(MEASURE),
                given.get(SECTION),
                given.get(YEAR_OF),
                given.get(QUANTITY),
                given.get(SPENT),
                given.get(NET_COST),
                given.get(UPKEEP),
                given.get(POINTS),
                given.number(VOTES));
    }

    private static PackageDocument document(Given given) {
        return new PackageDocument(
                AROUND.head(given),
                given.get(STRATEGY),
                given.get(DISTRICTS),
                given.get(CHOICE),
                given.get(WEIGHTS),
                given.find(BALLOTS),
                given.get(CANDIDATES),
                given.get(ALL_UNPLACED),
                given.get(CHOICES),
                given.get(GROUPS_HIDDEN),
                given.get(FRONT),
                given.get(FRONT_COMPLETE),
                given.get(SENSITIVITY),
                given.get(WARNINGS),
                AROUND.stamp(given));
    }
}
