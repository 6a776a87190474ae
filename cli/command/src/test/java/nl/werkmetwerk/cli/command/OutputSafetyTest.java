package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.files.Example;
import nl.werkmetwerk.files.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read is not written over, and what is said to be written is. */
class OutputSafetyTest {
    @TempDir
    private Path folder;

    private Path street;
    private String before;

    @BeforeEach
    void aCase() throws IOException {
        street = folder.resolve("street.yaml");
        before = Example.in(Language.EN);
        Files.writeString(street, before);
        Files.writeString(folder.resolve("street.expected.json"), "{}");
        Path json = folder.resolve("street.json");
        assertThat(CommandLineRun.run("convert", street, "--out", json).exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare street.json --out street.json",
                "compare street.json --out STREET.json",
                "compare street.json --out ./x/../street.json",
                "parties street.json --out street.json",
                "check street.json --junit street.json",
                "check street.yaml --junit street.expected.json",
                "optimise street.json --write planned.json --out planned.json",
            })
    void anInputIsNoOutput(String line) throws IOException {
        Files.createDirectories(folder.resolve("x"));
        byte[] json = Files.readAllBytes(folder.resolve("street.json"));
        CommandLineRun run = run(line);
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.USAGE);
        assertThat(Files.readAllBytes(folder.resolve("street.json"))).isEqualTo(json);
        assertThat(folder.resolve("street.expected.json")).hasContent("{}");
    }

    @Test
    void aLibraryThatACaseNamesIsNoOutput() throws IOException {
        Path prices = folder.resolve("prices.json");
        Files.writeString(prices, "{\"items\": []}");
        Path named = folder.resolve("named.yaml");
        Files.writeString(named, before + "\nlibrary: prices.json\n");
        for (String line : List.of("compare named.yaml --out prices.json", "convert named.yaml --out PRICES.json")) {
            CommandLineRun run = run(line);
            assertThat(run.exit()).as(line + run.err()).isEqualTo(Exit.USAGE);
            assertThat(prices).hasContent("{\"items\": []}");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import bomen=wijk.rows.csv --out wijk.yaml",
                "import register.map.yaml --out register.map.yaml",
                "import register.map.yaml --out wijk.yaml",
                "opportunities register.map.yaml --out wijk.rows.csv",
                "opportunities register.map.yaml --case wijk.yaml",
            })
    void whatAMappingReadsIsNoOutput(String line) throws IOException {
        Path register = folder.resolve("wijk.rows.csv");
        Files.writeString(register, "ID,JAAR\n1,1970\n");
        String mapping = "register: r\nfile: wijk.rows.csv\nid: {column: ID}\ndiscipline: tree\n"
                + "installed: {column: JAAR}\nsection: {all: street}\n"
                + "case: {name: C, baseYear: 2026, horizon: 60}\n"
                + "templates: [{name: t, asset: {life: 60, renewal: [{kind: tree, unitCost: 1}]}}]\n";
        Files.writeString(folder.resolve("register.map.yaml"), mapping);
        CommandLineRun run = run(line);
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.USAGE);
        assertThat(register).hasContent("ID,JAAR\n1,1970\n");
        assertThat(folder.resolve("register.map.yaml")).hasContent(mapping);
        assertThat(folder.resolve("wijk.yaml")).doesNotExist();
    }

    private CommandLineRun run(String line) {
        return CommandLineRun.run(Stream.of(line.split(" "))
                .map(word -> word.contains(".") && !word.contains("=")
                        ? folder.resolve(word).toString()
                        : word.replace("=", "=" + folder + "/"))
                .toArray());
    }

    @Test
    void aLinkToAnInputIsNoOutput() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), folder.resolve("street.json"));
        byte[] json = Files.readAllBytes(link);
        assertThat(CommandLineRun.run("compare", folder.resolve("street.json"), "--out", link)
                        .exit())
                .isEqualTo(Exit.USAGE);
        assertThat(Files.readAllBytes(link)).isEqualTo(json);
    }

    @Test
    void aCaseMayBeConvertedInPlaceAndAStrategyAddedToItself() throws IOException {
        Path json = folder.resolve("street.json");
        assertThat(CommandLineRun.run("convert", json, "--out", json).exit()).isZero();
        assertThat(CommandLineRun.run("opportunities", street, "--write", street)
                        .exit())
                .isZero();
        assertThat(Files.readString(street)).startsWith(before.stripTrailing().substring(0, 200));
    }

    @Test
    void standardOutputThatTakesNothingIsNoSuccess() {
        StringWriter err = new StringWriter();
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int count) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        int exit = new Program(java.io.InputStream.nullInputStream(), new PrintWriter(full), new PrintWriter(err, true))
                .run("validate", street.toString(), "--lang", "en");
        assertThat(exit).isEqualTo(Exit.FILE);
        assertThat(err.toString()).contains("the output was not written whole");
    }

    @Test
    void anExistingFileKeepsItsModeAndAProtectedOneIsLeftAlone() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path report = folder.resolve("report.json");
        Files.writeString(report, "earlier");
        Files.setPosixFilePermissions(report, PosixFilePermissions.fromString("r--r-----"));
        CommandLineRun refused = CommandLineRun.run("compare", street, "--out", report, "--lang", "en");
        assertThat(refused.exit()).isEqualTo(Exit.FILE);
        assertThat(refused.err()).contains("it is protected against writing");
        assertThat(report).hasContent("earlier");
        Files.setPosixFilePermissions(report, PosixFilePermissions.fromString("rw-------"));
        assertThat(CommandLineRun.run("compare", street, "--out", report).exit())
                .isZero();
        assertThat(Files.getPosixFilePermissions(report)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void whatAKilledRunLeftIsClearedAndALinkToNothingIsFollowed() throws IOException {
        Path part = Files.createFile(folder.resolve(".report.json.999999999.part"));
        Path link = Files.createSymbolicLink(folder.resolve("latest.json"), folder.resolve("report.json"));
        assertThat(CommandLineRun.run("compare", street, "--out", link).exit()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("report.json")).isRegularFile();
        assertThat(part).doesNotExist();
    }

    @Test
    void aFolderForTemporaryFilesInWhichNothingCanBeMadeIsToldAsSuch() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + street,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "nl.werkmetwerk.cli.command.Main",
                        "compare",
                        street.toString(),
                        "--out",
                        folder.resolve("r.xlsx").toString(),
                        "--lang",
                        "en")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.errorReader().lines().toList())
                .anyMatch(line -> line.contains("no file can be made in " + street));
        assertThat(process.waitFor()).isEqualTo(Exit.FILE);
    }
}
