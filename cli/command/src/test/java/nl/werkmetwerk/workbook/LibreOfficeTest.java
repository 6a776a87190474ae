package nl.werkmetwerk.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Maintenance;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.money.RateStep;
import nl.werkmetwerk.model.money.RateSteps;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.ledger.PriceLine;
import nl.werkmetwerk.workbook.ledger.PriceList;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A spreadsheet that is not ours recomputes the report of every example, as delivered and with changed assumptions. */
@Tag("libreoffice")
class LibreOfficeTest {
    private static final double CENT = 0.005;
    private static final double RATE = 0.04;
    private static final double PHI = 0.35;
    private static final double FACTOR = 1.25;
    private static final String GOES_ON = "residualValue=continuation";

    /** One for all: to make a profile takes LibreOffice longer than to recompute most reports. */
    @TempDir
    private static Path profile;

    @TempDir
    private Path directory;

    static List<Path> examples() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("cases", "published")) {
            try (Stream<Path> paths = Files.list(Path.of("..", "..", "examples", folder))) {
                paths.filter(path -> path.toString().matches(".*\\.(yaml|json)"))
                        .filter(path -> !path.toString().endsWith(".expected.json"))
                        .forEach(files::add);
            }
        }
        return files.stream().sorted().toList();
    }

    @BeforeEach
    void needsLibreOffice() {
        if (!LibreOffice.there()) {
            System.err.println("SKIPPED: there is no soffice on the path, so no report was recomputed by LibreOffice.");
        }
        assumeTrue(LibreOffice.there(), "LibreOffice (soffice) is not installed");
    }

    /** The two largest neighbourhoods take minutes: they come along with {@code -Dwerkmetwerk.everyCase=true}. */
    static List<Path> usual() throws IOException {
        return examples().stream()
                .filter(example -> Boolean.getBoolean("werkmetwerk.everyCase")
                        || !example.toString().matches(".*(almere|leiden).*"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("usual")
    void recomputesWhatTheEngineComputed(Path example) throws Exception {
        recomputes(SampleWorkbook.read(example));
    }

    /** The four neighbourhoods go on by themselves; here what has an edge goes on, and rates rise in 2040 in the last. */
    static List<Case> goingOn() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Path example : examples()) {
            if (example.toString().contains("proefstraat")) {
                cases.add(SampleWorkbook.read(example, GOES_ON));
            }
        }
        cases.add(Workbooks.everyRule(GOES_ON));
        return cases;
    }

    @ParameterizedTest
    @MethodSource("goingOn")
    void recomputesAnEndThatGoesOn(Case of) throws Exception {
        recomputes(of);
    }

    private void recomputes(Case of) throws Exception {
        Path fresh = directory.resolve("fresh.xlsx");
        Path changed = directory.resolve("changed.xlsx");
        Files.write(fresh, Workbooks.write(of));
        String kind = kind(of);
        Map<String, Double> values = new LinkedHashMap<>();
        String step = of.discountRate().steps().size() == 1
                ? ""
                : "_" + of.discountRate().steps().get(0).from();
        values.put("discountRate" + step, RATE);
        values.put("sharing_" + clean(kind), PHI);
        values.put("price_" + clean(kind), FACTOR);
        new WorkbookParts(fresh).copy(values, changed);
        List<Path> workbooks = new ArrayList<>(List.of(fresh, changed));
        List<PriceLine> prices = new PriceList(of, ReportTexts.of(Locale.ENGLISH)).lines();
        Optional<PriceLine> price =
                prices.stream().filter(LibreOfficeTest::isByUnit).findFirst();
        if (price.isPresent()) {
            workbooks.add(reprice(of, fresh, price.get(), prices.indexOf(price.get())));
        }
        Path recomputed = Files.createDirectory(directory.resolve("recomputed"));
        LibreOffice.recalculate(profile, recomputed, workbooks);
        if (price.isPresent()) {
            assertEngine(fresh, recomputed.resolve("repriced.xlsx"), Comparer.compare(repriced(of, price.get())));
        }
        assertSame(new WorkbookParts(fresh).results(), new WorkbookParts(recomputed.resolve("fresh.xlsx")).results());
        assertEngine(fresh, recomputed.resolve("changed.xlsx"), Comparer.compare(changed(of, kind)));
    }

    private static boolean isByUnit(PriceLine price) {
        return price.unit() > 0 && (price.kind() == Kind.RENEWAL || price.kind() == Kind.MAINTENANCE);
    }

    private Path reprice(Case of, Path fresh, PriceLine price, int number) throws IOException {
        Path repriced = directory.resolve("repriced.xlsx");
        double quantity = of.assets().get(price.asset()).quantity();
        Map<String, Double> cells = Map.of(
                "Assets!D" + (SheetGrid.FIRST_ROW + price.asset()),
                FACTOR * quantity,
                "Prices!E" + (SheetGrid.FIRST_ROW + number),
                FACTOR * price.unit());
        new WorkbookParts(fresh).copyCells(cells, repriced);
        return repriced;
    }

    /** More of one asset, and one of its prices higher. */
    private static Case repriced(Case of, PriceLine price) {
        Asset asset = of.assets().get(price.asset());
        List<Asset> assets = new ArrayList<>(of.assets());
        Asset dearer = new Asset(
                asset.id(),
                asset.discipline(),
                asset.section(),
                FACTOR * asset.quantity(),
                asset.unit(),
                asset.startYear(),
                asset.planned(),
                asset.life(),
                asset.owner(),
                asset.methods().stream().map(method -> dearer(method, price)).toList(),
                price.kind() == Kind.MAINTENANCE
                        ? new Maintenance(
                                FACTOR * price.unit(), asset.maintenance().growth())
                        : asset.maintenance(),
                asset.periodic(),
                asset.risk(),
                asset.benefit(),
                asset.flexibility(),
                asset.accounting());
        assets.set(price.asset(), dearer);
        return of.toBuilder().assets(assets).build();
    }

    private static Method dearer(Method method, PriceLine price) {
        List<Component> components = new ArrayList<>(method.components());
        int first = 0;
        while (method.id().equals(price.method())
                && price.kind() == Kind.RENEWAL
                && !(components.get(first).kind().equals(price.component())
                        && components.get(first).unitCost() == price.unit())) {
            first++;
        }
        if (method.id().equals(price.method()) && price.kind() == Kind.RENEWAL) {
            Component one = components.get(first);
            components.set(first, new Component(one.kind(), FACTOR * one.unitCost(), one.fixed(), one.lasting()));
        }
        return new Method(method.id(), method.life(), components, method.impacts(), method.digs());
    }

    /** Examples with parties or levies; for the others there is little to compute. */
    static List<Path> withMoney() throws IOException {
        return examples().stream()
                .filter(example -> {
                    Case of = SampleWorkbook.read(example);
                    return !of.parties().isEmpty() || !of.budget().levies().isEmpty();
                })
                .toList();
    }

    @ParameterizedTest
    @MethodSource("withMoney")
    void recomputesPartiesAndBudget(Path example) throws Exception {
        Case of = SampleWorkbook.read(example);
        List<Path> fresh = new ArrayList<>();
        // without a strategy of its own there is nothing that parties could share
        List<SampleWorkbook> samples = of.strategies().isEmpty()
                ? List.of(SampleWorkbook.BUDGET)
                : List.of(SampleWorkbook.PARTIES, SampleWorkbook.BUDGET);
        for (SampleWorkbook sample : samples) {
            Path file = directory.resolve(sample.name().toLowerCase(Locale.ROOT) + ".xlsx");
            fresh.add(Files.write(file, sample.write(of, Locale.forLanguageTag("nl"))));
        }
        Path recomputed = Files.createDirectory(directory.resolve("recomputed"));
        LibreOffice.recalculate(profile, recomputed, fresh);
        for (Path file : fresh) {
            assertSame(
                    new WorkbookParts(file).results(),
                    new WorkbookParts(recomputed.resolve(file.getFileName())).results());
        }
    }

    /** A kind that is shared, where there is one. */
    private static String kind(Case of) {
        return of.assets().stream()
                .flatMap(asset -> asset.methods().stream())
                .flatMap(method -> method.components().stream())
                .map(component -> component.kind())
                .sorted((a, b) -> Boolean.compare(
                        of.jointWorks().sharing().containsKey(b),
                        of.jointWorks().sharing().containsKey(a)))
                .findFirst()
                .orElseThrow();
    }

    private static String clean(String name) {
        return name.replaceAll("[^A-Za-z0-9_.]", "_");
    }

    private static Case changed(Case of, String kind) {
        Map<String, Double> sharing = new LinkedHashMap<>(of.jointWorks().sharing());
        sharing.put(kind, PHI);
        List<RateStep> steps = new ArrayList<>(of.discountRate().steps());
        steps.set(0, new RateStep(steps.get(0).from(), RATE));
        Case rated = of.toBuilder()
                .discountRate(new RateSteps(steps))
                .jointWorks(new JointWorks(
                        sharing, of.jointWorks().scope(), of.jointWorks().coordinationRate()))
                .build();
        return new PriceFactor(kind, FACTOR).of(rated);
    }

    private static void assertSame(Map<String, String> engine, Map<String, String> spreadsheet) {
        List<String> differences = new ArrayList<>();
        engine.forEach((cell, stored) -> {
            String found = spreadsheet.get(cell);
            if (!isSame(stored, found)) {
                differences.add(cell + ": " + stored + " became " + found);
            }
        });
        assertThat(engine).isNotEmpty();
        assertThat(differences).isEmpty();
    }

    private static boolean isSame(String stored, String found) {
        if (found == null || !stored.matches("-?[0-9.]+(E-?[0-9]+)?")) {
            return stored.equals(found);
        }
        double value = Double.parseDouble(stored);
        return Math.abs(Double.parseDouble(found) - value) <= Math.max(CENT, 1e-9 * Math.abs(value));
    }

    private static void assertEngine(Path fresh, Path recomputed, Comparison engine)
            throws IOException, XMLStreamException {
        Map<String, String> results = new WorkbookParts(recomputed).results();
        Map<String, String> totals = new WorkbookParts(fresh).named("total_");
        for (StrategyResult strategy : engine.strategies()) {
            String cell = totals.get("total_" + clean(strategy.name()));
            assertThat(Double.parseDouble(results.get(cell)))
                    .as(strategy.name())
                    .isCloseTo(strategy.total(), within(CENT));
        }
        Map<String, String> savings = new WorkbookParts(fresh).named("saving_");
        for (Saving saving : engine.savings().subList(0, engine.strategies().size() - 1)) {
            String cell = savings.get("saving_" + clean(saving.strategy()));
            assertThat(Double.parseDouble(results.get(cell)))
                    .as(saving.strategy())
                    .isCloseTo(saving.amount(), within(CENT));
        }
    }
}
