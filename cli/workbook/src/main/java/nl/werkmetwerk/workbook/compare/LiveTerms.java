package nl.werkmetwerk.workbook.compare;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.RateStep;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.ledger.Levers;
import nl.werkmetwerk.workbook.sheet.LiveText;

/** On which terms the amounts of a case stand, in words that follow the cells of the discount rate. */
final class LiveTerms {
    private final Case of;
    private final Levers levers;
    private final ReportTexts texts;

    LiveTerms(Case of, Levers levers, ReportTexts texts) {
        this.of = of;
        this.levers = levers;
        this.texts = texts;
    }

    /** Its size, years and money in one sentence. */
    LiveText inShort() {
        int base = of.baseYear();
        return LiveText.of(
                texts,
                "short.terms",
                number(base),
                number(of.prices().year()),
                rates(),
                number(of.assets().size()),
                number(of.sections().size()),
                number(base),
                number(base + of.horizon() - 1));
    }

    /** What its amounts are. */
    LiveText money() {
        return LiveText.of(
                texts,
                "headline.terms",
                number(of.baseYear()),
                number(of.prices().year()),
                rates());
    }

    private static LiveText number(int number) {
        return LiveText.words(Integer.toString(number));
    }

    private LiveText rates() {
        List<LiveText> rates = new ArrayList<>();
        for (RateStep step : of.discountRate().steps()) {
            LiveText rate = LiveText.rate(texts, levers.rate(step.from()), step.rate());
            rates.add(rates.isEmpty() ? rate : LiveText.of(texts, "headline.rateFrom", rate, number(step.from())));
        }
        return LiveText.list(texts, rates);
    }
}
