package nl.werkmetwerk.report;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Figures in the way of a language: 26.345 and 7,7% in Dutch, 26,345 and 7.7% in English. The signs are fixed here
 * instead of taken from the Java runtime, whose choice differs between versions.
 */
public final class Figures {
    private final boolean dutch;

    private Figures(boolean dutch) {
        this.dutch = dutch;
    }

    /** Figures for readers of a language: Dutch, else English. */
    public static Figures of(Locale locale) {
        return new Figures("nl".equals(locale.getLanguage()));
    }

    /** A value in its format, without a currency sign. */
    public String show(double value, Format format) {
        return switch (format) {
            case YEAR -> Long.toString(Math.round(value));
            case PERCENT, RATE -> decimal(value * 100, format) + "%";
            default -> decimal(value, format);
        };
    }

    /** Whole euros with the sign of the currency. */
    public String euro(double value) {
        String digits = show(value, Format.EURO);
        if (dutch) {
            return "€ " + digits;
        }
        return digits.startsWith("-") ? "-€" + digits.substring(1) : "€" + digits;
    }

    private String decimal(double value, Format format) {
        DecimalFormat shape = new DecimalFormat("#,##0", symbols());
        shape.setMinimumFractionDigits(format.fewestDecimals());
        shape.setMaximumFractionDigits(format.mostDecimals());
        shape.setGroupingUsed(format != Format.EXACT);
        shape.setRoundingMode(RoundingMode.HALF_UP);
        String shown = shape.format(value);
        return shown.matches("-[0.,]+") ? shown.substring(1) : shown;
    }

    private DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(dutch ? '.' : ',');
        symbols.setDecimalSeparator(dutch ? ',' : '.');
        symbols.setMinusSign('-');
        return symbols;
    }
}
