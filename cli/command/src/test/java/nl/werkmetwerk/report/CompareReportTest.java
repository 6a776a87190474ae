package nl.werkmetwerk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.werkmetwerk.report.compare.CompareReport;
import nl.werkmetwerk.report.table.Emphasis;
import nl.werkmetwerk.report.table.MarkdownReport;
import nl.werkmetwerk.report.table.Screen;
import nl.werkmetwerk.report.table.TextReport;
import nl.werkmetwerk.study.CompareStudy;
import org.junit.jupiter.api.Test;

/** The texts in the resources were read and found right; their figures are those of {@code core/MODEL.md} W1 to W11. */
class CompareReportTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Screen PAGE = new Screen(100, Emphasis.NONE);

    @Test
    void tellsAControllerShortlyWhatCombiningSaves() throws IOException {
        assertThat(new TextReport(Figures.of(DUTCH), PAGE).show(brief(DUTCH))).isEqualTo(golden("proefstraat.nl.txt"));
        assertThat(new TextReport(Figures.of(Locale.ENGLISH), PAGE).show(brief(Locale.ENGLISH)))
                .isEqualTo(golden("proefstraat.en.txt"))
                .satisfies(shown -> assertThat(shown.lines().count()).isLessThanOrEqualTo(40));
    }

    @Test
    void tellsTheSameInEnglishWithEveryBreakdown() throws IOException {
        Report report = report(Locale.ENGLISH, true);
        assertThat(new TextReport(Figures.of(Locale.ENGLISH), PAGE).show(report))
                .isEqualTo(golden("proefstraat.en.verbose.txt"));
    }

    @Test
    void writesMarkdownTables() throws IOException {
        assertThat(new MarkdownReport(Figures.of(DUTCH)).show(report(DUTCH, false)))
                .isEqualTo(golden("proefstraat.nl.md"));
    }

    private static Report brief(Locale locale) {
        return CompareReport.brief(
                new CompareStudy().run(Proefstraat.of()),
                Proefstraat.stamp(),
                new ReportOptions(ReportTexts.of(locale), false));
    }

    private static Report report(Locale locale, boolean verbose) {
        ReportOptions options = new ReportOptions(ReportTexts.of(locale), verbose);
        return CompareReport.of(new CompareStudy().run(Proefstraat.of()), Proefstraat.stamp(), options);
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = CompareReportTest.class.getResourceAsStream(name)) {
            return in == null ? "no file " + name : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
