package nl.werkmetwerk.report.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkmetwerk.files.document.PackageDocument;
import nl.werkmetwerk.files.document.ToldCandidate;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.neighbourhood.Criterion;
import nl.werkmetwerk.model.neighbourhood.Measure;
import nl.werkmetwerk.neighbourhood.CriterionWeight;
import nl.werkmetwerk.neighbourhood.NextMeasure;
import nl.werkmetwerk.neighbourhood.PackageChoice;

/** What a letter tells of a package: the measures of the choice that was named before the count. */
final class PackageFigures {
    private final PackageDocument told;
    private final Map<String, String> measures;
    private final Map<String, String> criteria;
    private final Map<String, Integer> places = new HashMap<>();
    private final Optional<PackageChoice> choice;

    PackageFigures(PackageDocument told, Case of) {
        this.told = told;
        measures = of.packages().catalogue().stream().collect(Collectors.toMap(Measure::id, Measure::name));
        criteria = of.packages().criteria().stream().collect(Collectors.toMap(Criterion::id, Criterion::name));
        choice =
                told.choices().stream().filter(one -> one.by() == told.choice()).findFirst();
        for (int place = 0; place < told.candidates().size(); place++) {
            places.put(told.candidates().get(place).id(), place);
        }
    }

    ChosenMeasures at(String section) {
        List<ChosenMeasures.Coming> coming = new ArrayList<>();
        for (String id : choice.map(PackageChoice::measures).orElse(List.of())) {
            candidate(id).filter(one -> one.section().equals(section)).ifPresent(one -> coming.add(coming(one)));
        }
        Optional<String> next = choice.flatMap(PackageChoice::next)
                .map(NextMeasure::id)
                .flatMap(this::candidate)
                .filter(one -> one.section().equals(section))
                .map(this::name);
        return new ChosenMeasures(coming, ballots(), asked() ? mostImportant() : Optional.empty(), next);
    }

    private Optional<ToldCandidate> candidate(String id) {
        return Optional.ofNullable(places.get(id)).map(told.candidates()::get);
    }

    private ChosenMeasures.Coming coming(ToldCandidate one) {
        String path = "package#/candidates/" + places.get(one.id()) + "/year";
        return new ChosenMeasures.Coming(name(one), Figure.whole(path, one.year()));
    }

    private String name(ToldCandidate one) {
        return measures.getOrDefault(one.measure(), one.measure());
    }

    private boolean asked() {
        return told.ballots().filter(ballots -> ballots.used() > 0).isPresent();
    }

    private Optional<Figure> ballots() {
        return told.ballots()
                .filter(ballots -> ballots.used() > 0)
                .map(ballots -> Figure.whole("package#/ballots/used", ballots.used()));
    }

    private Optional<String> mostImportant() {
        return told.weights().stream()
                .max(Comparator.comparingDouble(CriterionWeight::weight))
                .map(most -> criteria.getOrDefault(most.criterion(), most.criterion()));
    }
}
