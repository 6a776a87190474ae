package nl.werkmetwerk.report.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import nl.werkmetwerk.report.ReportTexts;

/** A date as people write it; what is written in words stays as it is. */
final class LetterDate {
    private LetterDate() {}

    static String shown(String said, ReportTexts texts) {
        if (!said.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return said;
        }
        try {
            LocalDate date = LocalDate.parse(said);
            String month = texts.text("letter.months").split(",", -1)[date.getMonthValue() - 1];
            return date.getDayOfMonth() + " " + month + " " + date.getYear();
        } catch (DateTimeException e) {
            return said;
        }
    }
}
