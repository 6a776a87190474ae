package nl.werkmetwerk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.files.ScenarioReader;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.study.Chances;
import nl.werkmetwerk.study.CompareStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WarningTextsTest {
    /** Gives the example reason for doubt. */
    private static final List<String> DOUBTFUL = List.of(
            "residualValue=straightLine",
            "priceYear=2010",
            "priceTrends.surface=0.05",
            "consumed=[excavation, traffic, trafic]",
            "flexibility.rode={advance: 5}",
            "assets[sewer-1].renewal[surface].lasting=true",
            "constraints={fixedYears: [{asset: sewer-1, year: 2029}], blockedYears: [{section: street-1, from: 2026,"
                    + " until: 2085}], moratoria: [{after: sewer, by: road, years: 60}], budgets: [{from: 2026, until:"
                    + " 2040, amount: 1}]}");

    /** The same with late works, and an end soon after. */
    private static final List<String> LATE = Stream.concat(
                    DOUBTFUL.stream(),
                    Stream.of(
                            "horizon=20",
                            "strategies[together-in-2031].works=[{year: 2040, assets: [sewer-1, road-1]}]"))
            .toList();

    /** Slips of the pen, and a sewer that waits for the road. */
    private static final List<String> SLIPS = List.of(
            "sharing={excavations: 1, surface: 0.8}",
            "discountRate=0.25",
            "damage=[{by: sewer, to: road, lifeLoss: 0.001}]",
            "strategies=[{name: wait, rules: [{lead: road, take: sewer, wait: 7}]}]");

    /** A coordination rate that is far too low. */
    private static final List<String> DRAWN = List.of(
            "coordinationRate=0.02",
            "uncertainties=[{id: k, on: {parameter: coordinationRate}, distribution: {type: uniform, low: 1, high:"
                    + " 50}}]");

    private static final List<Warning> WARNINGS = Stream.of(DOUBTFUL, LATE, SLIPS)
            .flatMap(settings -> warnings(settings).stream())
            .toList();

    private static final List<Warning> ALL =
            Stream.concat(WARNINGS.stream(), warnings(DRAWN).stream()).toList();

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "WAITED_IN_VAIN",
                "TWO_READINGS",
                "LOSS_TO_SPLIT",
                "COALITIONS_SAMPLED",
                "NO_BOOK_VALUE",
                "RECOVERY_ABOVE_ONE",
                "DEPRECIATION_ABOVE_LIFE",
                "NO_FLEXIBILITY",
                "UNSHARED_INFEASIBLE",
                "CALCULATED_ONLY",
                "SPREAD_UNUSED",
                "NO_INDEX",
                "PROGRESS_ASSUMED",
                "PROGRESS_CONTRADICTED",
                "NEVER_FITS",
                "NEVER_MET",
                "NOTHING_OPENED",
                "BUDGET_UNUSED",
                "NO_HOUSEHOLDS",
                "EMPTY_CRITERION",
                "NO_BALLOTS",
                "FEW_BALLOTS",
                "WEIGHTS_WITHIN_ERROR",
                "NOTHING_TO_VOTE",
                "NUM_VOTES",
                "FREE_LUNCH",
                "HORIZONS_DIFFER",
                "RATES_DIFFER"
            })
    void everyDoubtOfACompareIsRaised(Warning.Code code) {
        assertThat(ALL).extracting(Warning::code).contains(code);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceIsFilledFromTheFactsOfTheEngine(Language language) {
        WarningTexts texts = new WarningTexts(ReportTexts.of(language.locale()));
        assertThat(ALL).extracting(texts::message).noneMatch(sentence -> sentence.contains("{"));
    }

    @Test
    void strategiesAreNamedInTheLanguageOfTheReader() {
        WarningTexts texts = new WarningTexts(ReportTexts.of(Language.NL.locale()));
        assertThat(WARNINGS)
                .filteredOn(warning -> warning.code() == Warning.Code.SAVING_ABOVE_SHAREABLE)
                .extracting(texts::message)
                .isNotEmpty()
                .allMatch(sentence -> !sentence.contains("separate") && !sentence.contains("coincident"))
                .anyMatch(sentence -> sentence.contains("gescheiden"));
    }

    private static List<Warning> warnings(List<String> settings) {
        InputStream street = WarningTextsTest.class.getResourceAsStream("street.yaml");
        return new CompareStudy(Chances.ALWAYS)
                .run(new ScenarioReader(street)
                        .read("-", settings)
                        .scenario()
                        .orElseThrow()
                        .of())
                .comparison()
                .warnings();
    }
}
