package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.anyOrNull;
import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultFields.leftOut;
import static nl.werkmetwerk.files.result.table.ResultTypes.BOOL;
import static nl.werkmetwerk.files.result.table.ResultTypes.EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXTS;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEARLY_EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.many;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.parties.CoalitionResult;
import nl.werkmetwerk.parties.Partition;
import nl.werkmetwerk.parties.Share;
import nl.werkmetwerk.parties.Split;
import nl.werkmetwerk.parties.SplitMethod;

/** Groups of parties and how they may divide a saving (MODEL 8.2 to 8.8). */
final class SplitFields {
    private static final Field<CoalitionResult, List<String>> MEMBERS =
            field("members", TEXTS, CoalitionResult::members, "8.2");
    private static final Field<CoalitionResult, Double> COST = field("cost", EURO, CoalitionResult::cost, "8.2");
    private static final Field<CoalitionResult, Double> SAVING = field("saving", EURO, CoalitionResult::saving, "8.3");

    static final Form<CoalitionResult> COALITION = Form.of(
            "coalition",
            given -> new CoalitionResult(given.get(MEMBERS), given.get(COST), given.get(SAVING)),
            List.of(MEMBERS, COST, SAVING));

    private static final Field<Share, String> PARTY = field("party", TEXT, Share::party, "8.1");
    private static final Field<Share, Double> AMOUNT = field("amount", EURO, Share::amount, "8.4");
    private static final Field<Share, Double> RECEIVES = field("receives", EURO, Share::receives, "8.4");
    private static final Field<Share, Double> PER_YEAR = field("perYear", YEARLY_EURO, Share::perYear, "8.4");
    private static final Field<Share, Double> STANDARD_ERROR =
            leftOut("standardError", EURO, (Share share) -> written(share.standardError()), "8.7");

    private static final Form<Share> PART = Form.of(
            "share",
            given -> new Share(
                    given.get(PARTY),
                    given.get(AMOUNT),
                    given.get(RECEIVES),
                    given.get(PER_YEAR),
                    given.number(STANDARD_ERROR)),
            List.of(PARTY, AMOUNT, RECEIVES, PER_YEAR, STANDARD_ERROR));

    private static final String PRENUCLEOLUS = "prenucleolus";
    private static final Type<SplitMethod> METHODS = Choice.named(List.of(SplitMethod.values()), SplitMethod::id);
    private static final Type<String> SOLUTIONS = Choice.oneOf(PRENUCLEOLUS);
    private static final Field<Split, SplitMethod> METHOD = field("method", METHODS, Split::method, "8.4");
    private static final Field<Split, String> SOLUTION = leftOut("solution", SOLUTIONS, SplitFields::solution, "8.4");
    private static final Field<Split, List<Share>> SHARES = field("shares", many(PART), Split::shares, "8.4");
    private static final Field<Split, Boolean> IN_CORE = anyOrNull("inCore", BOOL, Split::inCore, "8.5");
    private static final Field<Split, Double> LARGEST_EXCESS =
            field("largestExcess", EURO, Split::largestExcess, "8.5");
    private static final Field<Split, List<String>> FIRST_COALITION =
            field("coalition", TEXTS, Split::coalition, "8.5");

    static final Form<Split> SPLIT = Form.of(
            "split", SplitFields::split, List.of(METHOD, SOLUTION, SHARES, IN_CORE, LARGEST_EXCESS, FIRST_COALITION));

    private static final Field<Partition, List<List<String>>> GROUPS =
            field("groups", many(TEXTS), Partition::groups, "8.8");
    private static final Field<Partition, Double> GROUPS_SAVE = field("saving", EURO, Partition::saving, "8.8");
    private static final Field<Partition, Boolean> BEATS_ALL = field("beatsAll", BOOL, Partition::beatsAll, "8.8");

    static final Form<Partition> PARTITION = Form.of(
            "partition",
            given -> new Partition(given.get(GROUPS), given.get(GROUPS_SAVE), given.get(BEATS_ALL)),
            List.of(GROUPS, GROUPS_SAVE, BEATS_ALL));

    private SplitFields() {}

    private static Optional<Double> written(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }

    private static Optional<String> solution(Split split) {
        return split.prenucleolus() ? Optional.of(PRENUCLEOLUS) : Optional.empty();
    }

    private static Split split(Given given) {
        return new Split(
                given.get(METHOD),
                given.get(SHARES),
                given.find(IN_CORE),
                given.get(LARGEST_EXCESS),
                given.get(FIRST_COALITION),
                given.has(SOLUTION));
    }
}
