package nl.werkmetwerk.cli.expected;

import java.util.List;
import nl.werkmetwerk.report.ReportTexts;

/** Results of checks in words. */
public final class CheckTexts {
    private final ReportTexts texts;

    /** @param texts the language */
    public CheckTexts(ReportTexts texts) {
        this.texts = texts;
    }

    /** One line on a case. */
    public String summary(CheckResult result) {
        return result.agrees()
                ? texts.text("check.agrees", result.file(), result.compared())
                : texts.text(
                        "check.differs", result.file(), result.differences().size(), result.compared());
    }

    /** One line a difference: the path, what was expected, what was found, and the difference. */
    public List<String> differences(CheckResult result) {
        return result.differences().stream().map(this::line).toList();
    }

    private String line(Difference difference) {
        String key = "check." + difference.reason().name();
        String amount = difference.reason() == Difference.Reason.NUMBER ? Double.toString(difference.amount()) : "";
        return texts.text(key, difference.path(), difference.expected(), difference.found(), amount);
    }
}
