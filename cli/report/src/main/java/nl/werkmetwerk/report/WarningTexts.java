package nl.werkmetwerk.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.files.document.ToldWarning;

/** Warnings as sentences that a controller understands, filled from their facts. */
public final class WarningTexts {
    /** Facts that name strategies. */
    private static final Set<String> STRATEGIES = Set.of("strategy", "baseline", "winner", "other");

    private static final Set<String> DISCIPLINES = Set.of("by", "to");

    private final ReportTexts texts;

    /** @param texts the language */
    public WarningTexts(ReportTexts texts) {
        this.texts = texts;
    }

    /** Name of a code in results, e.g. {@code savingAboveShareable}. */
    public static String code(Warning.Code code) {
        return camel(code.name());
    }

    /** A constant as results write it: {@code FIXED_YEAR} is {@code fixedYear}. */
    public static String camel(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.split("_", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            name.append(name.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        return name.toString();
    }

    /** Warnings as results tell them. */
    public List<ToldWarning> told(List<Warning> warnings) {
        return warnings.stream()
                .map(warning -> new ToldWarning(code(warning.code()), message(warning), warning.where()))
                .toList();
    }

    /** What is to be doubted, and why. */
    public String message(Warning warning) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("where", warning.where());
        warning.facts().forEach((name, fact) -> facts.put(name, show(name, fact)));
        String key = "warning." + code(warning.code());
        return texts.text(warning.variant().map(variant -> key + "." + variant).orElse(key), facts);
    }

    private String show(String name, Object fact) {
        if (fact instanceof Number number) {
            return texts.figures().show(number.doubleValue(), format(name));
        }
        if (fact instanceof List<?> list) {
            return texts.list(list.stream().map(item -> shownName(name, item)).toList());
        }
        return shownName(name, fact);
    }

    private String shownName(String name, Object fact) {
        if (STRATEGIES.contains(name)) {
            return texts.strategy(fact.toString());
        }
        return DISCIPLINES.contains(name) ? texts.discipline(fact.toString()) : fact.toString();
    }

    private static Format format(String name) {
        return switch (name) {
            case "year", "priceYear", "baseYear" -> Format.YEAR;
            case "trend", "rate", "lifeLoss" -> Format.RATE;
            case "recovery", "chance" -> Format.PERCENT;
            default -> Format.EURO;
        };
    }
}
