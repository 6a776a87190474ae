package nl.werkmetwerk.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.budget.Budgeter;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.files.ScenarioReader;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.parties.PartyAnalyst;
import nl.werkmetwerk.report.Origin;
import nl.werkmetwerk.report.Proefstraat;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.study.CompareAnswer;
import nl.werkmetwerk.workbook.budget.BudgetWorkbook;
import nl.werkmetwerk.workbook.compare.WorkbookReport;
import nl.werkmetwerk.workbook.parties.PartiesWorkbook;

/** Every sort of report workbook, of a small street that has all there is to report, and a comparison by every rule. */
enum SampleWorkbook {
    COMPARISON,
    EVERY_RULE,
    PARTIES,
    BUDGET;

    private static final Path STREET = Path.of("../report/src/test/resources/nl/werkmetwerk/report/money/straat.yaml");
    private static final Map<SampleWorkbook, byte[]> WRITTEN = new EnumMap<>(SampleWorkbook.class);

    /** The street, with changes as on the command line. */
    static Case street(String... settings) {
        return read(STREET, settings);
    }

    static Case read(Path file, String... settings) {
        return new ScenarioReader(InputStream.nullInputStream())
                .read(file.toString(), List.of(settings))
                .scenario()
                .orElseThrow()
                .of();
    }

    /** The workbook of the street in English, written once. */
    byte[] bytes() {
        return WRITTEN.computeIfAbsent(this, key -> write(Locale.ENGLISH));
    }

    byte[] write(Locale language) {
        return write(this == EVERY_RULE ? Workbooks.everyRule() : street(), language);
    }

    byte[] write(Case of, Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Origin> origins = List.of(new Origin("assets[sewer-1].life", "=1+1", "", true, ""));
        ReportTexts texts = ReportTexts.of(language);
        try {
            switch (this) {
                case COMPARISON, EVERY_RULE ->
                    new WorkbookReport(
                                    new CompareAnswer(Comparer.compare(of), Optional.of(Budgeter.budget(of)), false),
                                    Proefstraat.stamp(),
                                    origins,
                                    texts)
                            .write(out);
                case PARTIES -> {
                    Strategy last = of.strategies().get(of.strategies().size() - 1);
                    new PartiesWorkbook(
                                    PartyAnalyst.analyse(of, last),
                                    Optional.of(Budgeter.budget(of, List.of(Strategy.SEPARATE, last))),
                                    Proefstraat.stamp(),
                                    origins,
                                    texts)
                            .write(out);
                }
                case BUDGET -> new BudgetWorkbook(Budgeter.budget(of), Proefstraat.stamp(), origins, texts).write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
