package nl.werkmetwerk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nl.werkmetwerk.files.CaseFiles;
import nl.werkmetwerk.files.document.CompareDocument;
import nl.werkmetwerk.files.result.ResultFiles;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.study.CompareStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A project that knows Maven coordinates only, in {@code embedding}, is built and run against the jars of this build: they
 * are put in a repository of their own, and all else comes from the repository that this build uses, without network.
 */
class EmbeddingTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String VERSION = "0.1.0-SNAPSHOT";

    /** Artifact → where its pom stands; its jar, if it has one, lies in {@code target} beside that. */
    private static final Map<String, String> ARTIFACTS = Map.of(
            "werkmetwerk-parent", "",
            "werkmetwerk-cli-modules", "cli",
            "werkmetwerk-core", "core",
            "werkmetwerk-files", "cli/files",
            "werkmetwerk-report", "cli/report",
            "werkmetwerk-workbook", "cli/workbook");

    private static final Path CASE = ROOT.resolve("examples/cases/almere-de-marken.yaml");

    @TempDir
    private Path folder;

    @Test
    void readsACaseComparesItAndWritesJsonAndAWorkbook() throws Exception {
        Path maven = maven();
        Path known = Path.of(System.getProperty("werkmetwerk.repository", ""));
        assumeTrue(Files.exists(maven), "NOTICE: Maven is not found, the embedding example is not run");
        assumeTrue(
                Files.exists(ROOT.resolve("cli/workbook/target/werkmetwerk-workbook-" + VERSION + ".jar")),
                "NOTICE: no jars, the embedding example is run by mvn verify only");
        publish();
        copyProject();

        run(List.of(
                maven.toString(),
                "-B",
                "-q",
                "-s",
                settings(known).toString(),
                "-Dmaven.repo.local=" + folder.resolve("local"),
                "compile",
                "dependency:build-classpath",
                "-Dmdep.outputFile=classpath"));
        String classpath = "target/classes" + File.pathSeparator
                + Files.readString(folder.resolve("project/classpath")).strip();
        String said = run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classpath,
                "com.example.streets.Streets",
                CASE.toString(),
                "result.json",
                "result.xlsx"));

        assertThat(classpath).doesNotContain("picocli", "sqlite", "proj4j");
        CompareDocument result = (CompareDocument) ResultFiles.read(folder.resolve("project/result.json"));
        String strategy =
                result.strategies().get(result.strategies().size() - 1).name();
        assertThat(result.saving(strategy, Baseline.SEPARATE).result().amount())
                .isEqualTo(new CompareStudy()
                        .run(CaseFiles.read(CASE))
                        .comparison()
                        .saving(strategy, Baseline.SEPARATE)
                        .amount());
        assertThat(said).contains(strategy + " against separate: EUR ");
        try (ZipFile workbook =
                new ZipFile(folder.resolve("project/result.xlsx").toFile())) {
            assertThat(workbook.getEntry("xl/workbook.xml")).isNotNull();
        }
    }

    private static Path maven() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return Path.of(System.getProperty("werkmetwerk.maven", ""), "bin", windows ? "mvn.cmd" : "mvn");
    }

    /** What {@code mvn deploy} would publish, in a repository of a folder. */
    private void publish() throws IOException {
        for (Map.Entry<String, String> artifact : ARTIFACTS.entrySet()) {
            Path from = ROOT.resolve(artifact.getValue());
            String name = artifact.getKey() + "-" + VERSION;
            Path to = Files.createDirectories(folder.resolve("published/nl/werkmetwerk")
                    .resolve(artifact.getKey())
                    .resolve(VERSION));
            Files.copy(from.resolve("pom.xml"), to.resolve(name + ".pom"));
            Path jar = from.resolve("target").resolve(name + ".jar");
            if (Files.exists(jar)) {
                Files.copy(jar, to.resolve(name + ".jar"));
            }
        }
    }

    private void copyProject() throws IOException {
        Path from = Path.of("embedding").toAbsolutePath();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to =
                        folder.resolve("project").resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path settings(Path known) throws IOException {
        return Files.writeString(folder.resolve("settings.xml"), """
                <settings>
                  <mirrors>
                    <mirror><id>known</id><mirrorOf>*,!published</mirrorOf><url>%s</url></mirror>
                  </mirrors>
                  <profiles>
                    <profile>
                      <id>embedding</id>
                      <repositories>
                        <repository>
                          <id>published</id><url>%s</url>
                          <snapshots><enabled>true</enabled><checksumPolicy>ignore</checksumPolicy></snapshots>
                        </repository>
                      </repositories>
                    </profile>
                  </profiles>
                  <activeProfiles><activeProfile>embedding</activeProfile></activeProfiles>
                </settings>
                """.formatted(
                        known.toUri(), folder.resolve("published").toUri()));
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.resolve("project").toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().keySet().removeAll(List.of("MAVEN_OPTS", "MAVEN_ARGS", "MAVEN_CONFIG"));
        int exit = builder.start().waitFor();
        String said = Files.readString(out, StandardCharsets.UTF_8);
        assertThat(exit).as(said).isZero();
        return said;
    }
}
