package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.anyOrNull;
import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultFields.orNull;
import static nl.werkmetwerk.files.result.table.ResultTypes.BASELINE;
import static nl.werkmetwerk.files.result.table.ResultTypes.BOOL;
import static nl.werkmetwerk.files.result.table.ResultTypes.COUNT;
import static nl.werkmetwerk.files.result.table.ResultTypes.NUMBER;
import static nl.werkmetwerk.files.result.table.ResultTypes.SEED;
import static nl.werkmetwerk.files.result.table.ResultTypes.SHARE;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.many;
import static nl.werkmetwerk.files.result.table.ResultTypes.one;

import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.compare.Chance;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.files.document.DrawnSaving;
import nl.werkmetwerk.files.document.DrawnStrategy;
import nl.werkmetwerk.files.document.SimulateDocument;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.uncertainty.Share;
import nl.werkmetwerk.uncertainty.sampling.Sampling;

/** The result of {@code simulate} (MODEL 10). */
public final class SimulateFields {

    private static final Envelope<SimulateDocument> AROUND = new Envelope<>(1);

    private static final FigureFields<DrawnStrategy> TOTAL = new FigureFields<>(DrawnStrategy::figures);
    private static final Field<DrawnStrategy, String> NAME = field("name", TEXT, DrawnStrategy::name, "4");

    private static final Form<DrawnStrategy> STRATEGY = Form.of(
            "drawnStrategy",
            given -> new DrawnStrategy(given.get(NAME), TOTAL.of(given)),
            fields(List.of(NAME), TOTAL, List.of()));

    private static final Field<Share, String> ID = field("id", TEXT, Share::id, "10.10");
    private static final Field<Share, Double> FIRST = orNull("first", NUMBER, Share::first, "10.10");
    private static final Field<Share, Double> TOTAL_SHARE = orNull("total", NUMBER, Share::total, "10.10");

    private static final Form<Share> VARIANCE = Form.of(
            "variance",
            given -> new Share(given.get(ID), given.number(FIRST), given.number(TOTAL_SHARE)),
            List.of(ID, FIRST, TOTAL_SHARE));

    private static final FigureFields<DrawnSaving> AMOUNT = new FigureFields<>(DrawnSaving::figures);
    private static final Field<DrawnSaving, String> OF_STRATEGY =
            field("strategy", TEXT, DrawnSaving::strategy, "6.12");
    private static final Field<DrawnSaving, Baseline> AGAINST =
            field("baseline", BASELINE, DrawnSaving::baseline, "4.5");
    private static final Field<DrawnSaving, Double> POSITIVE =
            field("probabilityPositive", SHARE, DrawnSaving::probabilityPositive, "10.10");
    private static final Field<DrawnSaving, List<Share>> SHARES =
            field("shares", many(VARIANCE), DrawnSaving::shares, "10.10");

    private static final Field<DrawnSaving, Chance> LIVES_AS_GIVEN =
            anyOrNull("livesAsGiven", one(ChanceFields.CHANCE), DrawnSaving::livesAsGiven, "10.6");

    private static final Form<DrawnSaving> SAVING = Form.of(
            "drawnSaving",
            given -> new DrawnSaving(
                    given.get(OF_STRATEGY),
                    given.get(AGAINST),
                    AMOUNT.of(given),
                    given.get(POSITIVE),
                    given.get(SHARES),
                    given.find(LIVES_AS_GIVEN)),
            fields(List.of(OF_STRATEGY, AGAINST), AMOUNT, List.of(POSITIVE, SHARES, LIVES_AS_GIVEN)));

    private static final Field<SimulateDocument, Integer> DRAWS =
            field("draws", COUNT, SimulateDocument::draws, "10.9");
    private static final Field<SimulateDocument, Long> RANDOM = field("seed", SEED, SimulateDocument::seed, "10.9");
    private static final Field<SimulateDocument, Sampling> SAMPLING = field(
            "sampling", Choice.named(List.of(Sampling.values()), Sampling::id), SimulateDocument::sampling, "10.9");
    private static final Field<SimulateDocument, Integer> TRUNCATED =
            field("truncated", COUNT, SimulateDocument::truncated, "10.1");
    private static final Field<SimulateDocument, List<DrawnStrategy>> STRATEGIES =
            field("strategies", many(STRATEGY), SimulateDocument::strategies, "10");
    private static final Field<SimulateDocument, List<DrawnSaving>> SAVINGS =
            field("savings", many(SAVING), SimulateDocument::savings, "10");
    private static final Field<SimulateDocument, Boolean> ASSUMED =
            field("libraryAssumed", BOOL, SimulateDocument::libraryAssumed, "10.4");

    /** What simulate tells of a case. */
    public static final Form<SimulateDocument> SIMULATE = Form.of(
            "simulate",
            given -> new SimulateDocument(
                    AROUND.head(given),
                    given.get(DRAWS),
                    given.get(RANDOM),
                    given.get(SAMPLING),
                    given.get(TRUNCATED),
                    given.get(STRATEGIES),
                    given.get(SAVINGS),
                    given.get(ASSUMED),
                    AROUND.stamp(given)),
            AROUND.around(List.of(DRAWS, RANDOM, SAMPLING, TRUNCATED, STRATEGIES, SAVINGS, ASSUMED)));

    private SimulateFields() {}

    private static <T> List<Field<T, ?>> fields(
            List<Field<T, ?>> first, FigureFields<T> figures, List<Field<T, ?>> last) {
        return Stream.of(first, figures.fields(), last).flatMap(List::stream).toList();
    }
}
