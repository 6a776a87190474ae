package nl.werkmetwerk.report.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkmetwerk.compare.Renewal;
import nl.werkmetwerk.compare.SectionResult;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.files.document.BudgetDocument;
import nl.werkmetwerk.files.document.PackageDocument;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Baseline;

/** Takes from results what a letter tells of each section (MODEL-practice 18). */
final class Streets {
    /** How far a letter looks ahead: b … b+14. */
    private static final int AHEAD = 15;

    private static final String DAYS = "nuisanceDays";

    private final Known known;
    private final Case of;
    private final Planned planned;
    private final Planned apart;
    private final Map<String, Map<Integer, Street.YearOfWork>> works;
    private final List<Street.LevyPerHousehold> levies;
    private final Optional<PackageFigures> packages;

    Streets(Known known) {
        this.known = known;
        of = known.answer().comparison().of();
        planned = new Planned(known.strategy());
        apart = new Planned(Baseline.SEPARATE.id());
        works = works();
        levies = known.other(BudgetDocument.class)
                .map(budget -> LevyFigures.of(budget, known.strategy(), last()))
                .orElse(List.of());
        packages = known.other(PackageDocument.class).map(told -> new PackageFigures(told, of));
    }

    /** The sections asked for in which something is done. */
    List<Street> withWork() {
        Map<String, Section> sections =
                of.sections().stream().collect(Collectors.toMap(Section::id, Function.identity()));
        return known.sections().stream()
                .filter(id -> works.containsKey(id) || !chosen(id).measures().isEmpty())
                .map(id -> street(Objects.requireNonNull(sections.get(id), id)))
                .toList();
    }

    private ChosenMeasures chosen(String section) {
        return packages.map(told -> told.at(section)).orElse(ChosenMeasures.UNKNOWN);
    }

    private int last() {
        return of.baseYear() + Math.min(AHEAD, of.horizon()) - 1;
    }

    private Street street(Section section) {
        Optional<Figure> days = planned.days(section.id());
        Optional<Figure> daysApart = apart.days(section.id());
        boolean both = days.isPresent() && daysApart.isPresent();
        return new Street(
                section,
                List.copyOf(works.getOrDefault(section.id(), Map.of()).values()),
                Math.min(AHEAD, of.horizon()),
                planned.openings(section.id()),
                apart.openings(section.id()),
                days.filter(figure -> both),
                daysApart.filter(figure -> both),
                Figure.whole("compare#/horizon", of.horizon()),
                levies,
                chosen(section.id()));
    }

    /** Section → year → what is renewed there. */
    private Map<String, Map<Integer, Street.YearOfWork>> works() {
        Map<String, Asset> assets = of.assets().stream().collect(Collectors.toMap(Asset::id, Function.identity()));
        Map<String, Map<Integer, Street.YearOfWork>> all = new LinkedHashMap<>();
        List<Renewal> renewals = planned.result.renewals();
        for (int number = 0; number < renewals.size(); number++) {
            Renewal renewal = renewals.get(number);
            if (renewal.year() <= last()) {
                Asset asset = Objects.requireNonNull(assets.get(renewal.asset()), renewal.asset());
                Figure year = Figure.whole(planned.path + "/renewals/" + number + "/year", renewal.year());
                all.computeIfAbsent(asset.section(), section -> new LinkedHashMap<>())
                        .merge(renewal.year(), new Street.YearOfWork(year, List.of(asset.discipline())), Streets::both);
            }
        }
        return all;
    }

    private static Street.YearOfWork both(Street.YearOfWork one, Street.YearOfWork more) {
        Set<String> disciplines = new LinkedHashSet<>(one.disciplines());
        disciplines.addAll(more.disciplines());
        return new Street.YearOfWork(one.year(), new ArrayList<>(disciplines));
    }

    /** What one strategy does, with its place in the result of {@code compare}. */
    private final class Planned {
        private final StrategyResult result;
        private final String path;
        private final Map<String, Integer> places = new LinkedHashMap<>();

        Planned(String strategy) {
            List<StrategyResult> all = known.answer().comparison().strategies();
            result = known.answer().comparison().strategy(strategy);
            path = "compare#/strategies/" + all.indexOf(result);
            for (int place = 0; place < result.sections().size(); place++) {
                places.put(result.sections().get(place).section(), place);
            }
        }

        private int place(String section) {
            return Objects.requireNonNull(places.get(section), section);
        }

        private String path(String section) {
            return path + "/sections/" + place(section);
        }

        private SectionResult at(String section) {
            return result.sections().get(place(section));
        }

        Figure openings(String section) {
            long count = at(section).openings().stream()
                    .filter(year -> year <= last())
                    .count();
            return Figure.whole(path(section) + "/openings", (int) count);
        }

        Optional<Figure> days(String section) {
            return Optional.ofNullable(at(section).impacts().get(DAYS))
                    .map(days -> Figure.of(path(section) + "/impacts/" + DAYS, days));
        }
    }
}
