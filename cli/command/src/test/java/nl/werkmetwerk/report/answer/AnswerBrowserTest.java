package nl.werkmetwerk.report.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.werkmetwerk.compare.BridgeTerm;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.compare.lever.CaseFlows;
import nl.werkmetwerk.compare.lever.ChangedCase;
import nl.werkmetwerk.compare.lever.Levers;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.RateStep;
import nl.werkmetwerk.model.money.RateSteps;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.plain.CaseGenerator;
import nl.werkmetwerk.plain.Draw;
import nl.werkmetwerk.report.Proefstraat;
import nl.werkmetwerk.report.html.Axe;
import nl.werkmetwerk.report.html.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a browser: turned, its figures are those of the engine on the case so changed. */
class AnswerBrowserTest extends BrowserTest {
    private static final double HALF_A_CENT = 0.005;
    private static final int RULES = 20;

    AnswerBrowserTest() {
        super(1280);
    }

    private Path show(Case of, Language language) throws Exception {
        Path file = Files.createTempFile(directory, "page", ".html");
        Files.writeString(file, Answers.page(of, language));
        tab.open(file);
        return file;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "almere-de-marken.yaml",
                "leiden-zuid-west.yaml",
                "rotterdam-reyeroord.yaml",
                "zoetermeer-meerzicht.yaml",
                "proefstraat.json"
            })
    void figuresOfExamplesAreTheEnginesHoweverTheyAreTurned(String example) throws Exception {
        check(Answers.example(example), Draw.of(example.hashCode()), 3);
    }

    static LongStream seeds() {
        return LongStream.range(0, 24);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void figuresOfGeneratedCasesAreTheEnginesHoweverTheyAreTurned(long seed) throws Exception {
        check(CaseGenerator.mixed(seed), Draw.of(seed), 3);
    }

    private void check(Case of, Draw draw, int settings) throws Exception {
        show(of, Language.NL);
        check(Comparer.compare(of));
        CaseFlows flows = CaseFlows.of(of);
        for (int setting = 0; setting < settings; setting++) {
            Map<String, Double> address = drawn(flows, draw);
            turn(address);
            check(Comparer.compare(ChangedCase.of(of, levers(flows, address))));
        }
        assertThat(tab.errors()).isEmpty();
    }

    /** What an address says of some levers, drawn. */
    private static Map<String, Double> drawn(CaseFlows flows, Draw draw) {
        Map<String, Double> address = new HashMap<>();
        boolean oneRate = flows.of().discountRate().steps().size() == 1;
        address.put("rate", oneRate ? draw.whole(0, 80) / 1000.0 : draw.whole(-20, 40) / 1000.0);
        address.put("price", draw.whole(50, 200) / 100.0);
        flows.prices().stream()
                .filter(kind -> draw.oneIn(2))
                .forEach(kind -> address.put("price." + kind, draw.whole(50, 200) / 100.0));
        flows.sharing().keySet().stream()
                .filter(kind -> !draw.oneIn(3))
                .forEach(kind -> address.put("sharing." + kind, draw.whole(0, 100) / 100.0));
        if (flows.coordinates() && draw.oneIn(2)) {
            address.put("coordination", draw.whole(0, 20) / 100.0);
        }
        return address;
    }

    private void turn(Map<String, Double> address) throws Exception {
        String hash = address.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&"));
        tab.evaluate("(() => { location.hash = '#" + hash + "'; })()");
        Thread.sleep(150);
    }

    private static Levers levers(CaseFlows flows, Map<String, Double> address) {
        Case of = flows.of();
        Levers levers = Levers.of(of).withRate(rate(of.discountRate(), address.get("rate")));
        for (String kind : flows.prices()) {
            boolean cost = !List.of("benefit", "impact").contains(kind);
            double all = cost ? address.get("price") : 1;
            levers = levers.withPrice(kind, address.getOrDefault("price." + kind, 1.0) * all);
        }
        for (String kind : flows.sharing().keySet()) {
            levers = address.containsKey("sharing." + kind)
                    ? levers.withSharing(kind, address.get("sharing." + kind))
                    : levers;
        }
        return address.containsKey("coordination") ? levers.withCoordinationRate(address.get("coordination")) : levers;
    }

    private static RateSteps rate(RateSteps of, double turned) {
        if (of.steps().size() == 1) {
            return RateSteps.constant(turned);
        }
        return new RateSteps(of.steps().stream()
                .map(step -> new RateStep(step.from(), step.rate() + turned))
                .toList());
    }

    /** Every figure on the page that has a name. */
    private void check(Comparison engine) {
        Map<String, Double> expected = expected(engine);
        JsonNode figures = tab.evaluate("[...document.querySelectorAll('[data-field]')]"
                + ".map(figure => [figure.dataset.field, Number(figure.dataset.value)])");
        assertThat(figures.size()).isGreaterThan(10);
        List<String> wrong = new ArrayList<>();
        for (JsonNode figure : figures) {
            String field = figure.get(0).asText();
            Double value = expected.get(field);
            if (value == null || !(Math.abs(value - figure.get(1).asDouble()) <= HALF_A_CENT)) {
                wrong.add(field + " is " + figure.get(1) + ", not " + value);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tab.text("#ranking tr.current th"))
                .isEqualTo(name(engine.winner().name()));
    }

    private static String name(String strategy) {
        return switch (strategy) {
            case "separate" -> "gescheiden";
            case "coincident" -> "samenvallend";
            default -> strategy;
        };
    }

    private static Map<String, Double> expected(Comparison engine) {
        Map<String, Double> expected = new HashMap<>();
        for (StrategyResult strategy : engine.strategies()) {
            expected.put("total." + strategy.name(), strategy.total());
            IntStream.range(0, engine.of().horizon())
                    .forEach(year -> expected.put(
                            "cash." + strategy.name() + "." + year,
                            strategy.cashFlows().get(year).cash()));
        }
        for (Saving saving : engine.savings()) {
            String of = saving.strategy() + "." + saving.baseline().ordinal();
            expected.put("saving." + of, saving.amount());
            expected.put("timing." + of, saving.timing());
            expected.put("integration." + saving.strategy(), saving.integration());
            for (BridgeTerm term : BridgeTerm.values()) {
                expected.put("bridge." + term.id() + "." + of, saving.bridge().of(term));
            }
        }
        expected.put("low", engine.answer().endOfHorizon().low());
        expected.put("high", engine.answer().endOfHorizon().high());
        return expected;
    }

    @Test
    void aSliderTurnsAllFiguresAndSaysSo() throws Exception {
        Case of = Proefstraat.of();
        show(of, Language.EN);
        assertThat(tab.text("#standing")).isEqualTo("These are the figures of the case as it stands.");
        tab.evaluate("document.getElementById('rate').focus()");
        tab.press("ArrowRight");
        tab.press("ArrowRight");
        Thread.sleep(200);
        double rate = 0.0235;
        Comparison engine = Comparer.compare(of.toBuilder().discountRate(rate).build());
        assertThat(tab.evaluate("Number(document.querySelector('[data-field=\"total.window10\"]').dataset.value)")
                        .asDouble())
                .isCloseTo(engine.strategy("window10").total(), within(HALF_A_CENT));
        assertThat(tab.text("#standing")).contains("2.35% in place of 2.25%");
        assertThat(tab.evaluate("location.hash").asText()).isEqualTo("#rate=0.0235");
        assertThat(tab.evaluate("document.getElementById('rate').getAttribute('aria-valuetext')")
                        .asText())
                .isEqualTo("2.35%");
        tab.click("#reset");
        Thread.sleep(200);
        assertThat(tab.text("#standing")).isEqualTo("These are the figures of the case as it stands.");
        assertThat(tab.evaluate("location.hash").asText()).isEmpty();
        assertThat(tab.evaluate("Number(document.querySelector('[data-field=\"total.window10\"]').dataset.value)")
                        .asDouble())
                .isCloseTo(Comparer.compare(of).strategy("window10").total(), within(HALF_A_CENT));
        assertThat(Comparer.compare(of).saving("window10", Baseline.SEPARATE).amount())
                .isNotCloseTo(engine.saving("window10", Baseline.SEPARATE).amount(), within(1.0));
    }

    @ParameterizedTest
    @CsvSource({"1280, false, NL", "1280, true, EN", "320, false, EN", "420, true, NL"})
    void axeFindsNothingWrongAndNothingIsFetched(int width, boolean dark, Language language) throws Exception {
        tab.window(width, 900, dark);
        Path file = show(Answers.example("zoetermeer-meerzicht.yaml"), language);
        assertThat(tab.requests()).containsExactly(file.toUri().toString());
        turn(Map.of("rate", 0.03, "price.pipe", 1.2));
        assertThat(Axe.violations(tab, RULES)).isEmpty();
        assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(width);
        assertThat(tab.errors()).isEmpty();
    }
}
