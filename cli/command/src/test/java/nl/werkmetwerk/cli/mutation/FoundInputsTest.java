package nl.werkmetwerk.cli.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.werkmetwerk.cli.command.CommandLineRun;
import nl.werkmetwerk.cli.command.Exit;
import nl.werkmetwerk.files.Example;
import nl.werkmetwerk.files.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that spoiling found, each in its smallest form. */
class FoundInputsTest {
    @TempDir
    private Path folder;

    private Path street;

    @BeforeEach
    void aCase() throws IOException {
        street = Files.writeString(folder.resolve("street.yaml"), Example.in(Language.EN));
    }

    @Test
    void aCellOfALibraryBeyondItsHeadingIsToldAndDelimitersLeftOverAreNot() throws IOException {
        String head = "id,discipline,component,unit,low,typical,high,priceYear,vat,source,url,verified\n";
        String row = "dig,sewer,excavation,EUR/m,100,200,400,2020,excl,s,,yes";
        Path prices = folder.resolve("prices.csv");
        Files.writeString(street, "\nlibrary: prices.csv\n", java.nio.file.StandardOpenOption.APPEND);
        Files.writeString(prices, head + row + ",,\n");
        assertThat(CommandLineRun.run("validate", street).exit()).isZero();
        Files.writeString(prices, head + row + ",more\n");
        CommandLineRun run = CommandLineRun.run("validate", street, "--lang", "en");
        assertThat(run.exit()).isEqualTo(Exit.INVALID);
        assertThat(run.err()).contains("prices.csv:2:13  more stands in a column without a name");
    }

    @Test
    void aWorkbookWithAPartWhoseNameIsNoTextIsToldAsBroken() throws IOException {
        Path book = folder.resolve("street.xlsx");
        assertThat(CommandLineRun.run("convert", street, "--out", book).exit()).isZero();
        byte[] bytes = Files.readAllBytes(book);
        int name = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("xl/");
        bytes[name] = (byte) 0xff;
        // bit 11: the name is UTF-8, in which no text begins so
        bytes[7] |= 0x08;
        Files.write(book, bytes);
        assertThat(CommandLineRun.run("validate", book).exit()).isEqualTo(Exit.INVALID);
    }

    /** As {@code validate} says of the same case: a file that is not there is no fault inside one. */
    @Test
    void anImportWhoseLibraryIsNotThereEndsAsACaseWhoseLibraryIsNotThere() throws IOException {
        Path mapping = folder.resolve("map.yaml");
        Files.writeString(folder.resolve("r.csv"), "ID\n1\n");
        Files.writeString(
                mapping,
                "register: r\nfile: r.csv\nid: {column: ID}\ndiscipline: tree\n"
                        + "installed: {fill: 1970}\nsection: {all: street}\n"
                        + "case: {name: C, baseYear: 2026, horizon: 60, library: prices.csv}\n"
                        + "templates: [{asset: {life: 60, renewal: [{kind: tree, unitCost: 1}]}}]\n");
        Files.writeString(street, "\nlibrary: prices.csv\n", java.nio.file.StandardOpenOption.APPEND);
        CommandLineRun run = CommandLineRun.run("import", mapping, "--out", folder.resolve("c.yaml"));
        assertThat(run.exit()).isEqualTo(Exit.FILE);
        assertThat(run.err()).contains("prices.csv");
        assertThat(CommandLineRun.run("validate", street).exit()).isEqualTo(Exit.FILE);
        assertThat(folder.resolve("c.yaml")).doesNotExist();
    }

    @Test
    void aNumberWithAnExponentBeyondAllNumbersIsCarriedOverAsWhatItComesTo() throws IOException {
        Path mapping = folder.resolve("map.yaml");
        Files.writeString(folder.resolve("r.csv"), "ID\n1\n");
        Files.writeString(
                mapping,
                "register: r\nfile: r.csv\nid: {column: ID}\ndiscipline: tree\n"
                        + "installed: {fill: 1970}\nsection: {all: street}\n"
                        + "case: {name: C, baseYear: 2026, horizon: 60, coordinationRate: 1e-2147483648}\n"
                        + "templates: [{asset: {life: 60, renewal: [{kind: tree, unitCost: 1}]}}]\n");
        CommandLineRun run = CommandLineRun.run("import", mapping, "--out", folder.resolve("c.yaml"));
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(folder.resolve("c.yaml")).content().contains("coordinationRate: 0");
    }

    @Test
    void aReportWorkbookOfVeryLargeAmountsHasItsChecksRightWithinTheirRounding() {
        CommandLineRun run = CommandLineRun.run(
                "compare", street, "--set", "assets[sewer-1].maintenance.growth=1", "--out", folder.resolve("r.xlsx"));
        assertThat(run.exit()).as(run.err()).isZero();
    }

    @Test
    void fiftyProblemsAreToldAndTheOthersCounted() throws IOException {
        StringBuilder many = new StringBuilder("name: C\nbaseYear: 2026\nhorizon: 60\nsections: [{id: S}]\nassets:\n");
        for (int i = 0; i < 1234; i++) {
            many.append("  - {id: a")
                    .append(i)
                    .append(", discipline: road, section: S, installed: 2000, life: -1, renewal: []}\n");
        }
        Files.writeString(street, many);
        CommandLineRun run = CommandLineRun.run("validate", street, "--lang", "en");
        assertThat(run.exit()).isEqualTo(Exit.INVALID);
        assertThat(run.err().lines()).hasSize(51).last().asString().isEqualTo("… and 1184 more.");
    }
}
