package nl.werkmetwerk.workbook.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.werkmetwerk.files.LibraryPaths;
import nl.werkmetwerk.files.ReadResult;
import nl.werkmetwerk.files.ScenarioReader;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Texts;
import nl.werkmetwerk.files.tree.InputFile;
import nl.werkmetwerk.files.tree.Limits;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Tree;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseWorkbookTest {
    /** Made up: texts that a workbook could take for something else, and lists at every depth. */
    private static final String ODD = """
            name: "=1+1"
            note: "[draft] # 1"
            baseYear: 2026
            horizon: 10
            discountRate: [{from: 2026, rate: 0.02}, {from: 2030, rate: 0.03}]
            markups: {default: [{name: "@x", rate: 0.1}], source: a book}
            sharing: {"1e3": 0.5, a.b: 0.25, source: "2024"}
            consumed: []
            sections:
              - {id: "007", name: "{x}", attributes: {width: 12.5, paved: true, "kind.of": "1.0"}}
              - {id: "-1", geometry: {type: Point, coordinates: [4.5, 51.9]}}
            assets:
              - {id: "#1", discipline: sewer, section: "007", installed: 2000, life: 40, renewal: []}
              - id: "+b"
                discipline: road
                section: "-1"
                planned: 2028
                life: 30
                methods:
                  - {id: a, components: [{kind: "1e3", unitCost: 0.1, lasting: false}, {kind: a.b, fixed: 1234567.891}]}
                  - {id: b, life: 20, digs: false, impacts: [{kind: co2, perUnit: 1.0e-7}]}
                periodic: {every: 5, fixed: 10}
            strategies:
              - {name: " s ", works: [{year: 2030, assets: ["#1", "+b"], methods: {"+b": b}}, {year: 2031}]}
              - {name: "true", window: 3}
            """;

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

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleReadsTheSameFromAWorkbook(Path example) throws Exception {
        Path workbook = directory.resolve("case.xlsx");
        Mapping root = (Mapping) reader().root(example.toString(), List.of());
        try (OutputStream out = Files.newOutputStream(workbook)) {
            new CaseWorkbookWriter(Language.NL).write(LibraryPaths.moved(root, example, workbook), out);
        }
        ReadResult read = reader().read(workbook.toString(), List.of());
        assertThat(told(read)).isEmpty();
        assertThat(read.scenario().orElseThrow().of())
                .isEqualTo(reader().read(example.toString(), List.of())
                        .scenario()
                        .orElseThrow()
                        .of());
    }

    @Test
    void nothingIsLostOrTakenForSomethingElse() throws Exception {
        Path workbook = write(ODD);
        Mapping back = (Mapping) reader().root(workbook.toString(), List.of());
        assertThat(sorted(PlainTree.of(back))).isEqualTo(sorted(PlainTree.of(tree(ODD))));
        Path yaml = Files.writeString(directory.resolve("odd.yaml"), PlainTree.yaml(back));
        assertThat(sorted(PlainTree.of(reader().root(yaml.toString(), List.of()))))
                .isEqualTo(sorted(PlainTree.of(tree(ODD))));
    }

    @Test
    void noTextBecomesAFormula() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(write(ODD)))) {
            workbook.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
        }
    }

    @Test
    void equalCasesGiveEqualBytes() throws Exception {
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        new CaseWorkbookWriter(Language.EN).write(tree(ODD), one);
        new CaseWorkbookWriter(Language.EN).write(tree(ODD), other);
        assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
    }

    @Test
    void anErrorNamesSheetAndCell() throws Exception {
        Path workbook = changed(book -> cell(book, "assets", 2, "life").setCellValue(-40));
        assertThat(told(reader().read(workbook.toString(), List.of())))
                .singleElement()
                .asString()
                .contains("case.xlsx assets!I3");
    }

    @Test
    void aFormulaCountsForItsValueAndAnErrorIsSaid() throws Exception {
        Path workbook = changed(book -> {
            Cell life = cell(book, "assets", 2, "life");
            life.setCellFormula("20+25");
            life.setCellValue(45);
            Cell quantity = cell(book, "assets", 2, "quantity");
            quantity.setCellFormula("1/0");
            quantity.setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0.getCode());
        });
        assertThat(told(reader().read(workbook.toString(), List.of())))
                .singleElement()
                .asString()
                .contains("assets!E3", "#DIV/0!");
        Path good = changed(book -> {
            Cell life = cell(book, "assets", 2, "life");
            life.setCellFormula("20+25");
            life.setCellValue(45);
        });
        assertThat(reader().read(good.toString(), List.of())
                        .scenario()
                        .orElseThrow()
                        .of()
                        .assets()
                        .get(0)
                        .life())
                .isEqualTo(45);
    }

    @Test
    void aRowOfNothingAndAnUnknownSheetAreSaid() throws Exception {
        Path workbook = changed(book -> {
            book.createSheet("asets");
            book.createSheet("# mine");
            book.getSheet("assets.methods").getRow(2).createCell(0).setCellValue("nobody");
        });
        assertThat(told(reader().read(workbook.toString(), List.of())))
                .anyMatch(text -> text.contains("asets"))
                .anyMatch(text -> text.contains("assets.methods!A3") && text.contains("nobody"));
    }

    @Test
    void refusesWhatUnpacksWithoutEndOrDrawsOnOtherFiles() throws Exception {
        Path bomb = zip("xl/workbook.xml", 300_000_000);
        assertThat(told(reader().read(bomb.toString(), List.of())))
                .singleElement()
                .asString()
                .contains("unpacks to more than");
        Path links = zip("xl/externalLinks/externalLink1.xml", 1);
        assertThat(told(reader().read(links.toString(), List.of())))
                .singleElement()
                .asString()
                .contains("draws on other files");
    }

    private Path zip(String part, int bytes) throws IOException {
        Path file = directory.resolve("odd.xlsx");
        byte[] nothing = new byte[1 << 16];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(part));
            for (int written = 0; written < bytes; written += nothing.length) {
                zip.write(nothing);
            }
        }
        return file;
    }

    private Path write(String yaml) throws Exception {
        Path workbook = directory.resolve("case.xlsx");
        try (OutputStream out = Files.newOutputStream(workbook)) {
            new CaseWorkbookWriter(Language.EN).write(tree(yaml), out);
        }
        return workbook;
    }

    private Path changed(Consumer<XSSFWorkbook> change) throws Exception {
        Path file = write(ODD);
        byte[] bytes = Files.readAllBytes(file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(bytes));
                OutputStream out = Files.newOutputStream(file)) {
            change.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    private static Cell cell(XSSFWorkbook workbook, String sheet, int row, String column) {
        for (Cell heading : workbook.getSheet(sheet).getRow(0)) {
            if (heading.getStringCellValue().equals(column)) {
                return workbook.getSheet(sheet).getRow(row).getCell(heading.getColumnIndex());
            }
        }
        throw new AssertionError("no column " + column);
    }

    private static Mapping tree(String yaml) throws Exception {
        return (Mapping)
                Tree.of(new InputFile("odd.yaml", yaml, ""), Limits.USUAL).root();
    }

    /** Order of fields says nothing. */
    private static Object sorted(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new java.util.TreeMap<>();
            map.forEach((key, inner) -> copy.put(key.toString(), sorted(inner)));
            return copy;
        }
        return value instanceof List<?> list
                ? list.stream().map(CaseWorkbookTest::sorted).toList()
                : value;
    }

    private static ScenarioReader reader() {
        return new ScenarioReader(InputStream.nullInputStream());
    }

    private static List<String> told(ReadResult read) {
        return read.messages().stream()
                .map(message -> message.in(Texts.of(Language.EN)))
                .toList();
    }
}
