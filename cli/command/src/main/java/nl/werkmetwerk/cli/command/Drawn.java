package nl.werkmetwerk.cli.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkmetwerk.files.LibraryFigure;
import nl.werkmetwerk.files.Provenance;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.uncertain.UncertainInput;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.uncertainty.DrawnSources;

/**
 * A case as it is drawn: one that names no uncertainties and no party that may drop out has those of its library
 * (MODEL 10, 14).
 *
 * @param of the case
 * @param sources who says what is uncertain
 */
record Drawn(Case of, DrawnSources sources) {
    private static final String MONEY = "EUR";
    private static final Pattern UNCERTAINTY = Pattern.compile("uncertainties\\[(.+?)](\\.distribution)?");
    private static final Pattern PARTY = Pattern.compile("parties\\[(.+?)]");

    static Drawn of(Scenario scenario, ReportTexts texts) {
        Case written = scenario.of();
        boolean named = !written.uncertainty().inputs().isEmpty()
                || written.parties().stream().anyMatch(party -> party.dropOut() > 0);
        Case of = named
                ? written
                : written.toBuilder()
                        .uncertainty(written.uncertainty().orLibrary())
                        .build();
        boolean assumed = !named && !of.uncertainty().inputs().isEmpty();
        return new Drawn(of, new DrawnSources(assumed, notDrawn(scenario, of), sources(scenario, texts)));
    }

    private static List<String> notDrawn(Scenario scenario, Case of) {
        boolean asked = of.uncertainty().inputs().stream().anyMatch(UncertainInput::byItem);
        Set<String> known = of.uncertainty().byItem().keySet();
        return scenario.provenance().stream()
                .flatMap(part -> part.figure().stream())
                .filter(figure -> asked && figure.unit().startsWith(MONEY) && !known.contains(figure.item()))
                .map(LibraryFigure::item)
                .distinct()
                .toList();
    }

    private static Map<String, String> sources(Scenario scenario, ReportTexts texts) {
        Map<String, String> sources = new HashMap<>();
        for (Provenance part : scenario.provenance()) {
            part.figure().ifPresent(figure -> sources.put(figure.item(), source(figure, texts)));
            String said = part.source().isEmpty() ? part.note() : part.source();
            String source = part.assumption() ? texts.text("inputs.assumption", said) : said;
            Matcher uncertainty = UNCERTAINTY.matcher(part.path());
            Matcher party = PARTY.matcher(part.path());
            if (uncertainty.matches()) {
                sources.merge(uncertainty.group(1), source, (one, other) -> one + "; " + other);
            } else if (party.matches()) {
                sources.put("dropOut:" + party.group(1), source);
            }
        }
        return sources;
    }

    private static String source(LibraryFigure figure, ReportTexts texts) {
        return figure.verified() ? figure.source() : texts.text("inputs.unverified", figure.source());
    }
}
