package nl.werkmetwerk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkmetwerk.budget.Budgeter;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.files.ScenarioReader;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.parties.PartyAnalyst;
import nl.werkmetwerk.report.budget.BudgetReport;
import nl.werkmetwerk.report.parties.PartyReport;
import nl.werkmetwerk.report.table.Emphasis;
import nl.werkmetwerk.report.table.Screen;
import nl.werkmetwerk.report.table.TextReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a controller reads of parties and budget, on a street of one sewer, one road and one water main. By hand: the sewer
 * writes off 12,000 − 5 · 1,200 = 6,000 when renewed in 2030, under joint the road too, 18,000 − 5 · 1,500 = 10,500.
 */
class MoneyReportTest {
    private static final String FOLDER = "src/test/resources/nl/werkmetwerk/report/money/";
    private static final Screen PAGE = new Screen(100, Emphasis.NONE);

    private final Case street = new ScenarioReader(InputStream.nullInputStream())
            .read(FOLDER + "straat.yaml", List.of())
            .scenario()
            .orElseThrow()
            .of();

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void tellsWhoGainsWhoPaysWhomAndWhetherItCloses(String language) throws IOException {
        Strategy joint = street.strategies().get(0);
        Optional<MunicipalBudget> budget = Optional.of(Budgeter.budget(street, List.of(Strategy.SEPARATE, joint)));
        Report report =
                PartyReport.of(PartyAnalyst.analyse(street, joint), budget, stamp("parties"), options(language));
        assertThat(text(report, language))
                .isEqualTo(Files.readString(Path.of(FOLDER + "parties." + language + ".txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void printsTheFirstFourYearsAsADutchBudgetDoes(String language) throws IOException {
        Report report = BudgetReport.of(Budgeter.budget(street), stamp("budget"), options(language));
        assertThat(text(report, language)).isEqualTo(Files.readString(Path.of(FOLDER + "budget." + language + ".txt")));
    }

    private static String text(Report report, String language) {
        return new TextReport(Figures.of(Locale.forLanguageTag(language)), PAGE).show(report);
    }

    private static ReportOptions options(String language) {
        return new ReportOptions(ReportTexts.of(Locale.forLanguageTag(language)), false);
    }

    private static Stamp stamp(String command) {
        return new Stamp(List.of(), "1.0", command, List.of(), Optional.empty());
    }
}
