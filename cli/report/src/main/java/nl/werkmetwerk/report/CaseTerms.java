package nl.werkmetwerk.report;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.RateStep;

/** What a case is about and on which terms its amounts stand, as lines of a report. */
public final class CaseTerms {
    private final Case of;
    private final ReportTexts texts;

    /** The terms of a case, in the language of the texts. */
    public CaseTerms(Case of, ReportTexts texts) {
        this.of = of;
        this.texts = texts;
    }

    /** Its size and years, then what its amounts are. */
    public List<String> lines() {
        return List.of(subject(), money());
    }

    /** The same in one sentence. */
    public String inShort() {
        return texts.text(
                "short.terms",
                of.baseYear(),
                of.prices().year(),
                rates(),
                of.assets().size(),
                of.sections().size(),
                of.baseYear(),
                of.baseYear() + of.horizon() - 1);
    }

    /** Its size and years. */
    public String subject() {
        return texts.text(
                "headline.subject",
                of.assets().size(),
                of.sections().size(),
                of.baseYear(),
                of.baseYear() + of.horizon() - 1,
                of.horizon());
    }

    private String money() {
        return texts.text("headline.terms", of.baseYear(), of.prices().year(), rates());
    }

    private String rates() {
        List<RateStep> steps = of.discountRate().steps();
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            String rate = texts.figures().show(steps.get(i).rate(), Format.RATE);
            shown.add(
                    i == 0
                            ? rate
                            : texts.text("headline.rateFrom", rate, steps.get(i).from()));
        }
        return texts.list(shown);
    }
}
