package nl.werkmetwerk.cli.expected;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;

/** Results of checks in words. */
public final class CheckTexts {
    /** As many differences are listed; more are counted. */
    private static final int LISTED = 20;

    /** Euro; a headline that moves less stands as it was. */
    private static final double SAME = 0.5;

    private final ReportTexts texts;
    private final boolean all;

    /**
     * @param texts the language
     * @param all whether every difference is listed, however many there are
     */
    public CheckTexts(ReportTexts texts, boolean all) {
        this.texts = texts;
        this.all = all;
    }

    /** One line on a case. */
    public String summary(CheckResult result) {
        return result.agrees()
                ? texts.text("check.agrees", result.file(), result.compared())
                : texts.text(
                        "check.differs", result.file(), result.differences().size(), result.compared());
    }

    /** What the case comes to, before and after; nothing where it agrees or that is not expected. */
    public List<String> headline(CheckResult result) {
        return result.agrees()
                ? List.of()
                : result.headline().stream().map(this::line).toList();
    }

    /** One line a difference: the path, what was expected, what was found, and the difference; then how many more. */
    public List<String> differences(CheckResult result) {
        List<Difference> found = result.differences();
        int shown = all ? found.size() : Math.min(LISTED, found.size());
        List<String> lines =
                new ArrayList<>(found.subList(0, shown).stream().map(this::line).toList());
        if (shown < found.size()) {
            lines.add(texts.text("check.more", found.size() - shown));
        }
        return lines;
    }

    /** How to find out why, and what to do where it is meant. */
    public String cause(CheckResult result) {
        return texts.text("check.cause", result.file());
    }

    private String line(HeadlineChange change) {
        if (change instanceof HeadlineChange.Winner winner) {
            return texts.text("check.head.winner", texts.strategy(winner.before()), texts.strategy(winner.after()));
        }
        if (change instanceof HeadlineChange.Saving saving) {
            String key = Math.abs(saving.after() - saving.before()) < SAME ? "check.head.same" : "check.head.saving";
            return texts.text(
                    key,
                    texts.strategy(saving.strategy()),
                    texts.strategy(saving.baseline()),
                    euro(saving.before()),
                    euro(saving.after()),
                    moved(saving.before(), saving.after()));
        }
        HeadlineChange.Optimum optimum = (HeadlineChange.Optimum) change;
        String key =
                Math.abs(optimum.after() - optimum.before()) < SAME ? "check.head.sameOptimum" : "check.head.optimum";
        return texts.text(key, euro(optimum.before()), euro(optimum.after()), moved(optimum.before(), optimum.after()));
    }

    /** With its sign, and as a part of what it was where that was something. */
    private String moved(double before, double after) {
        String amount = signed(after - before, euro(after - before));
        double part = (after - before) / Math.abs(before);
        return Double.isFinite(part)
                ? amount + ", " + signed(part, texts.figures().show(part, Format.PERCENT))
                : amount;
    }

    private static String signed(double value, String shown) {
        return value > 0 ? "+" + shown : shown;
    }

    private String euro(double amount) {
        return texts.figures().euro(amount);
    }

    private String line(Difference difference) {
        String key = "check." + difference.reason().name();
        if (difference.reason() == Difference.Reason.NUMBER && Double.isFinite(difference.amount())) {
            int decimals = decimals(difference.amount());
            return texts.text(
                    key,
                    difference.path(),
                    rounded(difference.expected(), decimals),
                    rounded(difference.found(), decimals),
                    rounded(Double.toString(difference.amount()), decimals));
        }
        return texts.text(key, difference.path(), difference.expected(), difference.found(), "");
    }

    /** So many that three figures of a difference are seen. */
    private static int decimals(double amount) {
        return amount == 0 ? 0 : Math.max(0, 2 - (int) Math.floor(Math.log10(Math.abs(amount))));
    }

    private static String rounded(String number, int decimals) {
        BigDecimal exact = new BigDecimal(number);
        BigDecimal rounded = exact.setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }
}
