package nl.werkmetwerk.report.reader;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import nl.werkmetwerk.report.Figures;
import nl.werkmetwerk.report.Format;

/** An amount to two digits, as a letter says it (MODEL-practice 18). */
final class TwoDigits {
    private static final MathContext TWO = new MathContext(2, RoundingMode.HALF_UP);

    private TwoDigits() {}

    /** 43 512 becomes 44 000, 7.26 becomes 7.3. */
    static String shown(double value, Figures figures) {
        double rounded = new BigDecimal(value).round(TWO).doubleValue();
        return figures.show(rounded, Format.QUANTITY);
    }
}
