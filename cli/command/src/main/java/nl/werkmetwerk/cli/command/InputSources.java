package nl.werkmetwerk.cli.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.werkmetwerk.files.LibraryFigure;
import nl.werkmetwerk.files.Provenance;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.uncertain.UncertainInput;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.uncertainty.DrawnSources;
import nl.werkmetwerk.study.DrawAnswer;

/** Who says that the inputs of a case are uncertain, in the words of its file and library. */
final class InputSources {
    private static final String MONEY = "EUR";

    private final Scenario scenario;
    private final Case drawn;
    private final ReportTexts texts;

    private InputSources(Scenario scenario, Case drawn, ReportTexts texts) {
        this.scenario = scenario;
        this.drawn = drawn;
        this.texts = texts;
    }

    static DrawnSources of(Scenario scenario, DrawAnswer answer, ReportTexts texts) {
        InputSources found = new InputSources(scenario, answer.simulation().of(), texts);
        return new DrawnSources(answer.assumed(), found.notDrawn(), found.byId());
    }

    /** Library items that the case takes amounts from and of which the library does not say how far they may be off. */
    private List<String> notDrawn() {
        boolean asked = drawn.uncertainty().inputs().stream().anyMatch(UncertainInput::byItem);
        Set<String> known = drawn.uncertainty().byItem().keySet();
        return scenario.provenance().stream()
                .flatMap(part -> part.figure().stream())
                .filter(figure -> asked && figure.unit().startsWith(MONEY) && !known.contains(figure.item()))
                .map(LibraryFigure::item)
                .distinct()
                .toList();
    }

    private Map<String, String> byId() {
        Map<String, String> sources = new HashMap<>();
        scenario.provenance().stream()
                .flatMap(part -> part.figure().stream())
                .forEach(figure -> sources.put(figure.item(), source(figure)));
        for (UncertainInput input : drawn.uncertainty().inputs()) {
            String path = Provenance.path("uncertainties", input.id());
            put(sources, input.id(), part -> part.equals(path) || part.equals(path + ".distribution"));
        }
        for (Party party : drawn.parties()) {
            put(sources, "dropOut:" + party.id(), Provenance.path("parties", party.id())::equals);
        }
        return sources;
    }

    private void put(Map<String, String> sources, String id, Predicate<String> path) {
        String said = scenario.provenance().stream()
                .filter(part -> path.test(part.path()))
                .map(this::source)
                .collect(Collectors.joining("; "));
        if (!said.isEmpty()) {
            sources.put(id, said);
        }
    }

    private String source(Provenance part) {
        String said = part.source().isEmpty() ? part.note() : part.source();
        return part.assumption() ? texts.text("inputs.assumption", said) : said;
    }

    private String source(LibraryFigure figure) {
        return figure.verified() ? figure.source() : texts.text("inputs.unverified", figure.source());
    }
}
