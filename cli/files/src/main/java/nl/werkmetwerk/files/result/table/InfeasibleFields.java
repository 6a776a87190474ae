package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.anyOrNull;
import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultFields.orNull;
import static nl.werkmetwerk.files.result.table.ResultTypes.BOOL;
import static nl.werkmetwerk.files.result.table.ResultTypes.EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXTS;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEAR;
import static nl.werkmetwerk.files.result.table.ResultTypes.many;
import static nl.werkmetwerk.files.result.table.ResultTypes.one;

import java.util.List;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.files.document.InfeasibleDocument;
import nl.werkmetwerk.files.document.ToldInfeasibility;
import nl.werkmetwerk.files.document.ToldShortage;
import nl.werkmetwerk.optimise.outcome.Conflict;

/** The result of {@code optimise} where there is no schedule (MODEL 7.7). */
public final class InfeasibleFields {
    private static final Envelope<InfeasibleDocument> AROUND = new Envelope<>(1);

    private static final Field<Conflict, String> ASSET = field("asset", TEXT, Conflict::asset, "7.7");
    private static final Field<Conflict, Integer> YEAR_OF = field("year", YEAR, Conflict::year, "7.7");
    private static final Field<Conflict, Conflict.Reason> CONSTRAINT =
            field("constraint", Choice.constants(Conflict.Reason.class), Conflict::reason, "7.7");

    private static final Form<Conflict> CONFLICT = Form.of(
            "conflict",
            given -> new Conflict(given.get(ASSET), given.get(YEAR_OF), given.get(CONSTRAINT)),
            List.of(ASSET, YEAR_OF, CONSTRAINT));

    private static final Field<ToldShortage, Integer> SHORT_IN = field("year", YEAR, ToldShortage::year, "7.6");
    private static final Field<ToldShortage, String> PARTY = anyOrNull("party", TEXT, ToldShortage::party, "7.6");
    private static final Field<ToldShortage, String> DISCIPLINE =
            anyOrNull("discipline", TEXT, ToldShortage::discipline, "7.6");
    private static final Field<ToldShortage, Double> BUDGET = field("budget", EURO, ToldShortage::budget, "7.6");
    private static final Field<ToldShortage, Double> SHORT = field("short", EURO, ToldShortage::amount, "7.7");
    private static final Field<ToldShortage, List<String>> MANDATORY =
            field("mandatory", TEXTS, ToldShortage::mandatory, "7.7");

    private static final Form<ToldShortage> SHORTAGE = Form.of(
            "shortage",
            given -> new ToldShortage(
                    given.get(SHORT_IN),
                    given.find(PARTY),
                    given.find(DISCIPLINE),
                    given.get(BUDGET),
                    given.get(SHORT),
                    given.get(MANDATORY)),
            List.of(SHORT_IN, PARTY, DISCIPLINE, BUDGET, SHORT, MANDATORY));

    private static final Field<ToldInfeasibility, Boolean> PROVEN =
            field("proven", BOOL, ToldInfeasibility::proven, "7.7");
    private static final Field<ToldInfeasibility, List<Conflict>> CONFLICTS =
            field("conflicts", many(CONFLICT), ToldInfeasibility::conflicts, "7.7");
    private static final Field<ToldInfeasibility, List<ToldShortage>> SHORTAGES =
            field("shortages", many(SHORTAGE), ToldInfeasibility::shortages, "7.7");
    private static final Field<ToldInfeasibility, Double> LEAST_RAISE =
            orNull("leastRaise", EURO, ToldInfeasibility::leastRaise, "7.7");

    private static final Form<ToldInfeasibility> WHY = Form.of(
            "infeasibility",
            given -> new ToldInfeasibility(
                    given.get(PROVEN), given.get(CONFLICTS), given.get(SHORTAGES), given.number(LEAST_RAISE)),
            List.of(PROVEN, CONFLICTS, SHORTAGES, LEAST_RAISE));

    private static final Field<InfeasibleDocument, ToldInfeasibility> INFEASIBLE_FOR =
            field("infeasible", one(WHY), InfeasibleDocument::why, "7.7");

    /** What optimise tells of a case without a schedule. */
    public static final Form<InfeasibleDocument> INFEASIBLE = Form.of(
            "infeasible",
            given -> new InfeasibleDocument(AROUND.head(given), given.get(INFEASIBLE_FOR), AROUND.stamp(given)),
            AROUND.around(List.of(INFEASIBLE_FOR)));

    private InfeasibleFields() {}
}
