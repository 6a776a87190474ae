package nl.werkmetwerk.files;

import java.util.List;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.model.money.Contribution;
import nl.werkmetwerk.model.money.Coverage;
import nl.werkmetwerk.model.money.Funding;
import nl.werkmetwerk.model.money.Promise;
import nl.werkmetwerk.model.money.YearSpan;

/** Puts contributions and coverage together from what was read (MODEL 8). */
final class FundingAssembly {
    private final Values read;
    private final int baseYear;

    FundingAssembly(Values read, int baseYear) {
        this.read = read;
        this.baseYear = baseYear;
    }

    Funding funding() {
        List<Contribution> contributions = read.<Values>list("contributions").stream()
                .map(this::contribution)
                .toList();
        return new Funding(
                contributions,
                read.<Values>list("coverage").stream()
                        .map(FundingAssembly::coverage)
                        .toList());
    }

    private Contribution contribution(Values values) {
        return new Contribution(
                CaseAssembly.name(values, "id"),
                CaseAssembly.name(values, "from"),
                values.text("discipline"),
                values.text("asset"),
                values.text("section"),
                values.list("strategies"),
                promise(values),
                values.number("cap"));
    }

    private Promise promise(Values values) {
        return values.has("rate")
                ? new Promise.Part(values.number("rate", 0))
                : new Promise.Once(values.number("amount", 0), values.whole("year", baseYear));
    }

    private static Coverage coverage(Values values) {
        return new Coverage(
                CaseAssembly.name(values, "party"), values.text("name", ""), values.number("amount", 0), years(values));
    }

    /** From … until; all years while they are the wrong way round, which is told. */
    static YearSpan years(Values values) {
        boolean turned = values.whole("from", 0) > values.whole("until", Integer.MAX_VALUE);
        return turned ? YearSpan.ALWAYS : new YearSpan(values.whole("from"), values.whole("until"));
    }
}
