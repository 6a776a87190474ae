package nl.werkmetwerk.files;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.werkmetwerk.files.field.Path;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.tree.Node;

/**
 * What must hold within contributions, coverage, levies, accounting and the interest schedule (MODEL 8 and 9). What does
 * not is said and taken out.
 */
final class MoneyChecks {
    private static final List<String> OF_DISCIPLINE = List.of("provisionBalance", "provisionYears", "addition");

    private final Values read;
    private final Node root;
    private final Findings findings;

    MoneyChecks(Values read, Node root, Findings findings) {
        this.read = read;
        this.root = root;
        this.findings = findings;
    }

    void tell() {
        read.<Values>list("contributions").forEach(this::contribution);
        read.<Values>list("coverage").forEach(this::years);
        read.<Values>list("levies").forEach(this::years);
        read.object("interestSchedule").ifPresent(this::interest);
        read.<Values>list("assets").forEach(asset -> asset.object("accounting").ifPresent(this::ofDiscipline));
        households();
    }

    private void contribution(Values values) {
        if (values.has("amount") && !values.has("rate") && !values.has("year") && !spoilt(values, "year")) {
            error(values.path().field("year"), "field.missing", "year");
        }
        if (read.has("baseYear") && read.has("horizon")) {
            values.whole("year").ifPresent(year -> withinHorizon(values, year));
        }
        values.text("from").ifPresent(from -> outsider(values, from));
    }

    private void withinHorizon(Values values, int year) {
        int first = read.whole("baseYear", 0);
        int last = first + read.whole("horizon", 0) - 1;
        if (year < first || year > last) {
            error(
                    values.path().field("year"),
                    "problem.year_outside_horizon",
                    String.valueOf(year),
                    first + "–" + last);
        }
    }

    /** Anyone may pay; a slip of the pen in the name of a party would make it someone outside. */
    private void outsider(Values values, String from) {
        List<String> parties = read.<Values>list("parties").stream()
                .flatMap(party -> party.text("id").stream())
                .toList();
        Optional<String> nearest = parties.contains(from) ? Optional.empty() : Nearest.to(from, parties);
        nearest.ifPresent(party -> warn(values.path().field("from"), "money.outsider", from, Findings.meant(nearest)));
    }

    private void years(Values values) {
        OptionalInt from = values.whole("from");
        OptionalInt until = values.whole("until");
        if (from.isPresent() && until.isPresent() && until.getAsInt() < from.getAsInt()) {
            error(
                    values.path().field("until"),
                    "money.years",
                    String.valueOf(until.getAsInt()),
                    String.valueOf(from.getAsInt()));
            values.drop("until");
        }
    }

    private void interest(Values values) {
        InterestCheck check = InterestCheck.of(values);
        if (check.known() && !check.isRate()) {
            error(values.path(), "money.interest", sixDecimals(check.computed()));
        } else if (check.known() && !check.isNear()) {
            error(
                    values.path().field("applied"),
                    "money.applied",
                    check.applied().orElse(0),
                    sixDecimals(check.computed()));
        }
        if (!check.allowed()) {
            read.drop("interestSchedule");
        }
    }

    private void ofDiscipline(Values values) {
        OF_DISCIPLINE.stream()
                .filter(values::has)
                .forEach(field -> warn(values.path().field(field), "money.discipline", field));
    }

    /** Charges by household need households (MODEL 9.10). */
    private void households() {
        List<Values> sections = read.list("sections");
        boolean none = sections.stream()
                .allMatch(section -> section.number("households", 0) == 0 && !spoilt(section, "households"));
        if (none && !sections.isEmpty() && !read.<Values>list("levies").isEmpty()) {
            warn(read.path().field("levies"), "money.households");
        }
    }

    private static double sixDecimals(double rate) {
        return Math.rint(rate * 1e6) / 1e6;
    }

    private boolean spoilt(Values values, String field) {
        return findings.spoilt().contains(values.path().field(field).toString());
    }

    private void error(Path path, String code, Object... arguments) {
        findings.error(path, Located.in(root, path.toString()), code, arguments);
    }

    private void warn(Path path, String code, Object... arguments) {
        findings.add(Message.warning(code, Located.in(root, path.toString()), arguments));
    }
}
