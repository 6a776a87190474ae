package nl.werkmetwerk.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.compare.Warning;

/** Warnings as sentences that a controller understands, filled from their facts. */
public final class WarningTexts {
    private final ReportTexts texts;

    /** @param texts the language */
    public WarningTexts(ReportTexts texts) {
        this.texts = texts;
    }

    /** Name of a code in results, e.g. {@code savingAboveShareable}. */
    public static String code(Warning.Code code) {
        StringBuilder name = new StringBuilder();
        for (String word : code.name().split("_")) {
            String lower = word.toLowerCase(java.util.Locale.ROOT);
            name.append(name.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        return name.toString();
    }

    /** What is to be doubted, and why. */
    public String message(Warning warning) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("where", warning.where());
        warning.facts().forEach((name, fact) -> facts.put(name, show(name, fact)));
        return texts.text("warning." + code(warning.code()), facts);
    }

    private String show(String name, Object fact) {
        if (fact instanceof Number number) {
            return texts.figures().show(number.doubleValue(), format(name, number));
        }
        if (fact instanceof List<?> list) {
            return texts.list(list.stream().map(item -> shownName(name, item)).toList());
        }
        return shownName(name, fact);
    }

    private String shownName(String name, Object fact) {
        boolean strategy = "strategy".equals(name) || "baseline".equals(name) || "before".equals(name) || "after".equals(name);
        return strategy ? texts.strategy(fact.toString()) : fact.toString();
    }

    private static Format format(String name, Number number) {
        if (name.toLowerCase(java.util.Locale.ROOT).endsWith("year")) {
            return Format.YEAR;
        }
        if (name.endsWith("rate") || name.endsWith("trend") || name.endsWith("Rate")) {
            return Format.RATE;
        }
        return number instanceof Integer || Math.abs(number.doubleValue()) >= 100 ? Format.EURO : Format.QUANTITY;
    }
}
