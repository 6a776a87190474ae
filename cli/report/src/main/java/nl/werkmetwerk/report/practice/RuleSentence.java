package nl.werkmetwerk.report.practice;

import java.util.List;
import java.util.Locale;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.report.ReportTexts;

/**
 * A rule as practice says it: when the sewer goes, take the road along that is due within ten years (MODEL-practice
 * 13.5). Disciplines go by the name they have in the case; the usual ones by their name in the language.
 */
public final class RuleSentence {
    private final ReportTexts texts;

    /** @param texts the language */
    public RuleSentence(ReportTexts texts) {
        this.texts = texts;
    }

    /** The rule in one sentence. */
    public String of(Rule rule) {
        String lead = named(rule.lead(), "rule.lead.all");
        String other = named(rule.lead(), "rule.other.all");
        String taken = named(rule.take(), "rule.take.all");
        if (rule.within() == 0) {
            return capital(texts.text("rule.wait", lead, taken, rule.waitAtMost(), other));
        }
        String due = texts.text("rule.due." + pronoun(rule.take()), rule.within());
        String key = rule.waitAtMost() > 0 ? "rule.both" : "rule.ahead";
        return capital(texts.text(key, lead, taken, due, rule.waitAtMost(), other));
    }

    private String named(List<String> disciplines, String all) {
        return disciplines.isEmpty()
                ? texts.text(all)
                : texts.list(disciplines.stream()
                        .map(name -> texts.textOr(key(name) + ".the", name))
                        .toList());
    }

    /** Which word refers back to what is taken: that of a usual discipline, of everything, or of a name only. */
    private String pronoun(List<String> take) {
        if (take.size() == 1) {
            return texts.textOr(key(take.get(0)) + ".pronoun", "name");
        }
        return take.isEmpty() ? "all" : "several";
    }

    private static String key(String discipline) {
        return "rule.discipline." + discipline.toLowerCase(Locale.ROOT);
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
