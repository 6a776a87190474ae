package nl.werkmetwerk.workbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.files.ScenarioReader;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.report.Proefstraat;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.compare.CompareReport;
import nl.werkmetwerk.study.Chances;
import nl.werkmetwerk.study.CompareAnswer;
import nl.werkmetwerk.study.CompareStudy;
import nl.werkmetwerk.workbook.Workbooks;
import nl.werkmetwerk.workbook.ledger.LedgerFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The first page of the workbook of a comparison. The texts in the resources were read and found right; their figures are
 * those of the short answer, which other tests prove.
 */
class SummarySheetTest {
    private static final Path STREET = Path.of("../report/src/test/resources/nl/werkmetwerk/report/money/straat.yaml");
    private static final String UNCERTAIN =
            "uncertainties=[{id: bids, on: {kind: renewal}, distribution: {type: triangular, low: 0.8, mode: 1, high:"
                    + " 1.5}}]";
    private static final int FEW_ROWS = 50;

    static Stream<Arguments> pages() throws IOException {
        try (Stream<Path> neighbourhoods = Files.list(Path.of("../../examples/cases"))) {
            return Stream.concat(neighbourhoods.filter(file -> file.toString().endsWith(".yaml")), Stream.of(STREET))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(file -> Stream.of("nl", "en").map(language -> Arguments.of(file, language)));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tellsTheAnswerTheBaselinesAndTheDoubts(Path file, String language) throws IOException {
        boolean street = file.equals(STREET);
        CompareAnswer answer = new CompareStudy(street ? Chances.ALWAYS : Chances.NONE)
                .run(read(file, street ? List.of(UNCERTAIN) : List.of()));
        ReportTexts texts = ReportTexts.of(Locale.forLanguageTag(language));
        try (XSSFWorkbook workbook = Workbooks.open(withoutLedger(answer, texts))) {
            String name = file.getFileName().toString().replace(".yaml", "." + language + ".txt");
            assertThat(shown(workbook.getSheetAt(0))).isEqualTo(golden(name));
        }
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(Map.of("discountRate", 0.06), "discountRate=0.06"),
                Arguments.of(Map.of("discountRate", 0.0), "discountRate=0"),
                Arguments.of(Map.of("sharing_excavation", 0.0, "sharing_surface", 0.0), "sharing={}"),
                Arguments.of(Map.of("coordinationRate", 0.9), "coordinationRate=0.9"));
    }

    /** The winner changes with them, and with it sentence, verdicts and what is drawn. */
    @ParameterizedTest
    @MethodSource("changes")
    void theSentenceFollowsWhateverIsChanged(Map<String, Double> cells, String setting) throws IOException {
        CompareAnswer changed = new CompareStudy(Chances.NONE).run(read(STREET, List.of(setting)));
        ReportTexts texts = ReportTexts.of(Locale.ENGLISH);
        CompareAnswer delivered = new CompareStudy(Chances.NONE).run(read(STREET, List.of()));
        try (XSSFWorkbook workbook = Workbooks.open(whole(delivered, texts))) {
            cells.forEach((name, value) -> Workbooks.named(workbook, name).setCellValue(value));
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            Sheet page = workbook.getSheetAt(0);
            assertThat(evaluator.evaluate(page.getRow(0).getCell(0)).getStringValue())
                    .isEqualTo(sentence(changed, texts));
            assertThat(evaluator.evaluate(page.getRow(2).getCell(0)).getStringValue())
                    .isEqualTo(terms(changed, texts));
        }
    }

    private static String sentence(CompareAnswer answer, ReportTexts texts) {
        return headline(answer, texts).get(0);
    }

    private static String terms(CompareAnswer answer, ReportTexts texts) {
        List<String> lines = headline(answer, texts);
        return lines.get(lines.size() - 1);
    }

    private static List<String> headline(CompareAnswer answer, ReportTexts texts) {
        return CompareReport.brief(answer, Proefstraat.stamp(), new ReportOptions(texts, false))
                .chapters()
                .get(0)
                .lines();
    }

    @Test
    void printsOnOneUprightPage() throws IOException {
        CompareAnswer answer = new CompareAnswer(Comparer.compare(Proefstraat.of()), Optional.empty(), false);
        try (XSSFWorkbook workbook = Workbooks.open(withoutLedger(answer, ReportTexts.of(Locale.ENGLISH)))) {
            Sheet page = workbook.getSheetAt(0);
            assertThat(page.getPrintSetup().getLandscape()).isFalse();
            assertThat(page.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(page.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
        }
    }

    @Test
    void theLedgerPrintsOnePageOnly() throws IOException {
        CompareAnswer answer = new CompareAnswer(Comparer.compare(Proefstraat.of()), Optional.empty(), false);
        try (XSSFWorkbook workbook = Workbooks.open(whole(answer, ReportTexts.of(Locale.ENGLISH)))) {
            Sheet ledger = workbook.getSheet("Ledger");
            assertThat(ledger.getLastRowNum()).isGreaterThan(100);
            assertThat(workbook.getPrintArea(workbook.getSheetIndex(ledger))).isEqualTo("Ledger!$A$1:$P$40");
        }
    }

    private static Case read(Path file, List<String> settings) {
        return new ScenarioReader(InputStream.nullInputStream())
                .read(file.toString(), settings)
                .scenario()
                .orElseThrow()
                .of();
    }

    private static byte[] whole(CompareAnswer answer, ReportTexts texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookReport(answer, Proefstraat.stamp(), List.of(), texts).write(out);
        return out.toByteArray();
    }

    /** The ledger of a neighbourhood takes long to write, and this page does not need it. */
    private static byte[] withoutLedger(CompareAnswer answer, ReportTexts texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookReport(answer, Proefstraat.stamp(), List.of(), texts).write(out, Nowhere::new, row -> {}, FEW_ROWS);
        return out.toByteArray();
    }

    /** Forgets what it is given. */
    private static final class Nowhere implements LedgerFile {
        @Override
        public String name() {
            return "report.ledger.csv";
        }

        @Override
        public void append(List<?> cells) {
            // nobody reads it
        }

        @Override
        public void done() {
            // there is nothing to finish
        }

        @Override
        public void close() {
            // there is nothing to close
        }
    }

    /** What stands on a sheet, a line a row. */
    private static String shown(Sheet sheet) {
        DataFormatter formatter = new DataFormatter(Locale.ENGLISH);
        formatter.setUseCachedValuesForFormulaCells(true);
        List<String> lines = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (Cell cell : row) {
                cells.add(formatter.formatCellValue(cell));
            }
            String line = cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" | "));
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = SummarySheetTest.class.getResourceAsStream("first/" + name)) {
            return in == null ? "no file " + name : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
