package nl.werkmetwerk.workbook.budget;

import java.util.List;
import java.util.Locale;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.accounting.AccountingRule;
import nl.werkmetwerk.model.money.InterestSchedule;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.Style;

/** The accounting rule of each discipline, as the budget was computed with it. */
final class AccountingRows {
    private final Case of;
    private final List<String> disciplines;
    private final ReportTexts texts;

    /** @param disciplines that are on the budget */
    AccountingRows(Case of, List<String> disciplines, ReportTexts texts) {
        this.of = of;
        this.disciplines = List.copyOf(disciplines);
        this.texts = texts;
    }

    void write(SheetPen pen) {
        for (String discipline : disciplines) {
            write(pen, discipline, of.budget().accounting().of(discipline));
        }
    }

    private void write(SheetPen pen, String discipline, AccountingRule rule) {
        double rate = rule.interestRate()
                .orElse(of.budget()
                        .interestSchedule()
                        .map(InterestSchedule::rate)
                        .orElse(0.0));
        label(pen, discipline, "interestRate").number(rate, Style.RATE).text(texts.text("unit.aYear"));
        word(pen, discipline, "method", rule.method().map(Enum::name).orElse("LINEAR"));
        label(pen, discipline, "depreciationYears");
        if (rule.depreciationYears().isPresent()) {
            pen.number(rule.depreciationYears().getAsInt(), Style.YEAR).text(texts.text("unit.year"));
        } else {
            pen.text(texts.text("accounting.life"), Style.FIGURE_TEXT);
        }
        word(pen, discipline, "start", rule.start().map(Enum::name).orElse("NEXT_YEAR"));
        word(
                pen,
                discipline,
                "earlyReplacement",
                rule.earlyReplacement().map(Enum::name).orElse("WRITE_OFF"));
        word(pen, discipline, "provision", rule.provision().map(Enum::name).orElse("NONE"));
        rule.threshold()
                .ifPresent(euro -> label(pen, discipline, "threshold")
                        .number(euro, Style.EURO)
                        .text(texts.text("unit.euro")));
    }

    private SheetPen label(SheetPen pen, String discipline, String key) {
        return pen.row()
                .text(texts.text("accounting.of", texts.discipline(discipline), texts.text("accounting." + key)));
    }

    private void word(SheetPen pen, String discipline, String key, String value) {
        String word = texts.text("accounting." + key + "." + value.toLowerCase(Locale.ROOT));
        label(pen, discipline, key).text(word, Style.FIGURE_TEXT);
    }
}
