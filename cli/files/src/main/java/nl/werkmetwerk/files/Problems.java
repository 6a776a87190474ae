package nl.werkmetwerk.files;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.model.check.Problem;
import nl.werkmetwerk.model.check.Problem.Rule;

/** Tells what is wrong between the parts of a case, except what only follows from something told already. */
final class Problems {
    /** Beyond this many nobody reads suggestions, and finding them takes long. */
    private static final int MOST_SUGGESTIONS = 200;

    private static final int FEW = 8;

    /** Rule → places that, when they hold no value, make the rule say nothing. */
    private static final Map<Rule, Pattern> RESTS_ON = Map.ofEntries(
            Map.entry(Rule.NO_ASSETS, Pattern.compile("assets")),
            Map.entry(Rule.UNKNOWN_SECTION, Pattern.compile("sections(\\[\\d+](\\.id)?)?")),
            Map.entry(Rule.UNKNOWN_DISTRICT, Pattern.compile("sections(\\[\\d+](\\.id|\\.district)?)?")),
            Map.entry(Rule.DISTRICT_IS_SECTION, Pattern.compile("sections\\[\\d+](\\.id|\\.district)?")),
            Map.entry(Rule.UNKNOWN_ASSET, Pattern.compile("assets(\\[\\d+](\\.id)?)?")),
            Map.entry(Rule.UNKNOWN_METHOD, Pattern.compile("assets\\[\\d+]\\.methods(\\[\\d+](\\.id)?)?")),
            Map.entry(Rule.METHOD_OF_UNNAMED_ASSET, Pattern.compile("strategies\\[\\d+]\\.works\\[\\d+]\\.assets.*")),
            Map.entry(Rule.UNKNOWN_PARTY, Pattern.compile("parties(\\[\\d+](\\.id)?)?")),
            Map.entry(
                    Rule.BOOK_VALUE_WITHOUT_YEARS,
                    Pattern.compile("(assets\\[\\d+]\\.)?accounting\\b.*\\.remainingYears")),
            Map.entry(Rule.INSTALLED_AFTER_BASE_YEAR, Pattern.compile("baseYear")),
            Map.entry(Rule.YEAR_OUTSIDE_HORIZON, Pattern.compile("baseYear|horizon")),
            Map.entry(Rule.CRITERION_UNKNOWN, Pattern.compile("package\\.criteria(\\[\\d+](\\.id)?)?")),
            Map.entry(Rule.WEIGHTS_ZERO, Pattern.compile("package\\.criteria(\\[\\d+](\\.weight)?)?")),
            Map.entry(Rule.MEASURE_UNKNOWN, Pattern.compile("package\\.catalogue(\\[\\d+](\\.id)?)?")),
            Map.entry(Rule.CHOICE_UNKNOWN, Pattern.compile("package\\.valuePerPoint")),
            Map.entry(Rule.UNKNOWN_UNCERTAINTY, Pattern.compile("uncertainties(\\[\\d+](\\.id)?)?")),
            Map.entry(Rule.TWO_METHODS, Pattern.compile("strategies\\[\\d+]\\.works\\[\\d+]\\.year")));

    private final Findings findings;
    private final Node root;
    private int told;

    Problems(Findings findings, Node root) {
        this.findings = findings;
        this.root = root;
    }

    void tell(List<Problem> problems) {
        Set<String> spoilt = findings.spoilt();
        Map<Rule, Boolean> silent = new java.util.EnumMap<>(Rule.class);
        for (Problem problem : problems) {
            boolean follows = silent.computeIfAbsent(problem.rule(), rule -> restsOn(rule, spoilt));
            if (!follows && !within(spoilt, problem.path()) && !spoilt.contains(owner(problem))) {
                tell(problem);
            }
        }
    }

    private static boolean restsOn(Rule rule, Set<String> spoilt) {
        Pattern places = RESTS_ON.get(rule);
        return places != null
                && spoilt.stream().anyMatch(path -> places.matcher(path).matches());
    }

    /** Whether a place, or one around it, holds no value. */
    private static boolean within(Set<String> spoilt, String path) {
        boolean found = spoilt.contains(path);
        for (int i = path.length() - 1; i > 0 && !found && !spoilt.isEmpty(); i--) {
            boolean step = path.charAt(i) == '.' || path.charAt(i) == '[';
            found = step && spoilt.contains(path.substring(0, i));
        }
        return found;
    }

    private static String owner(Problem problem) {
        return problem.rule() == Rule.NO_OWNER ? problem.path() + ".owner" : "";
    }

    private void tell(Problem problem) {
        Place place = Located.in(root, problem.path());
        String code = "problem." + problem.rule().name().toLowerCase(Locale.ROOT);
        String more = problem.known().size() > 1 ? problem.known().get(1) : "";
        findings.add(Message.error(code, place, problem.found(), hint(problem), more));
    }

    private Object hint(Problem problem) {
        List<String> known = problem.known();
        return switch (problem.rule()) {
            case DUPLICATE_ID,
                    TWO_METHODS,
                    INSTALLED_AFTER_BASE_YEAR,
                    RISK_WITHOUT_MEASURE,
                    AMOUNT_WITHOUT_MEASURE,
                    FACTOR_WITHOUT_MEASURE,
                    CHANGES_TWICE,
                    UNTIL_BEFORE_FROM -> known.get(0);
            case ID_TWICE -> Located.in(root, known.get(0)).toString();
            case SAME_PAIR, UNLIKE_UNCERTAINTIES, NEEDS_CYCLE -> "";
            case YEAR_OUTSIDE_HORIZON -> known.get(0) + "–" + known.get(1);
            default -> suggestion(problem.found(), known);
        };
    }

    private Phrase suggestion(String found, List<String> known) {
        told++;
        Phrase meant = told > MOST_SUGGESTIONS ? Phrase.NOTHING : Findings.meant(Nearest.to(found, known));
        boolean few = meant.key().isEmpty() && !known.isEmpty() && known.size() <= FEW;
        return few ? Phrase.of("problem.known", known) : meant;
    }
}
