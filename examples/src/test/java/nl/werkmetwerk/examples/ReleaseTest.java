package nl.werkmetwerk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The zip of a release says of every library in it what it is and under which licence it comes. */
class ReleaseTest {
    private static final String NAME = "werkmetwerk-0.1.0-SNAPSHOT";
    private static final Path ZIP = Path.of("../cli/command/target", NAME + ".zip");
    private static final Pattern LISTED = Pattern.compile("(?m)^  (\\w[\\w-]*) {2,}\\S");
    private static final Pattern JAR = Pattern.compile("lib/(.+?)-[0-9][^/]*\\.jar");

    private ZipFile zip;

    @BeforeEach
    void open() throws IOException {
        assumeTrue(Files.exists(ZIP), "NOTICE: no zip, the release is tested by mvn verify only");
        zip = new ZipFile(ZIP.toFile());
    }

    @AfterEach
    void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }

    @Test
    void noticeNamesEveryLibraryOfOthersAndNoOther() throws IOException {
        Set<String> listed = LISTED.matcher(text("NOTICE"))
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals("jar"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed).isEqualTo(libraries());
    }

    @Test
    void billOfMaterialsHasEveryLibraryOfOthersWithItsLicence() throws IOException {
        Set<String> told = new TreeSet<>();
        for (JsonNode component :
                new ObjectMapper().readTree(text(NAME + ".cdx.json")).get("components")) {
            if (!component.path("group").asText().equals("nl.werkmetwerk")) {
                told.add(component.get("name").asText());
                assertThat(component.path("licenses").size())
                        .as(component.get("name").asText())
                        .isPositive();
            }
        }

        assertThat(told).isEqualTo(libraries());
    }

    @Test
    void hasWhatGoesWithIt() {
        for (String file : List.of(
                "LICENSE",
                "NOTICE",
                "README.md",
                "LEESMIJ.md",
                "CHANGELOG.md",
                "bin/werkmetwerk",
                "bin/werkmetwerk.cmd",
                "cli/README.md",
                "examples/cases/rotterdam-reyeroord.yaml",
                "examples/registers/twee-lagen/riool.geojson")) {
            assertThat(zip.getEntry(NAME + "/" + file)).as(file).isNotNull();
        }
    }

    /** What the zip says of itself is for who unpacks it, not for who builds it. */
    @Test
    void explainsItselfInBothLanguagesWithoutMaven() throws IOException {
        for (String file : List.of("README.md", "LEESMIJ.md")) {
            assertThat(text(file))
                    .contains("bin\\werkmetwerk.cmd init", "Java 17", "--shell powershell")
                    .doesNotContain("Maven", "mvn");
            Matcher named = Pattern.compile("examples/registers/[\\w/.-]+").matcher(text(file));
            while (named.find()) {
                assertThat(zip.getEntry(NAME + "/" + named.group()))
                        .as(named.group())
                        .isNotNull();
            }
        }
    }

    /** Class files of Java 8 have version 52 (JVMS 4.1): a Java that is too old can read the class that says so. */
    @Test
    void beginsWithAClassThatJava8CanRead() throws IOException {
        try (InputStream jar = zip.getInputStream(zip.getEntry(NAME + "/lib/werkmetwerk-cli.jar"));
                JarInputStream entries = new JarInputStream(jar)) {
            assertThat(entries.getManifest().getMainAttributes().getValue("Main-Class"))
                    .isEqualTo("nl.werkmetwerk.cli.command.Start");
            for (JarEntry entry = entries.getNextJarEntry(); entry != null; entry = entries.getNextJarEntry()) {
                if (entry.getName().equals("nl/werkmetwerk/cli/command/Start.class")) {
                    byte[] start = entries.readNBytes(8);
                    assertThat(start[6] << 8 | start[7]).isEqualTo(52);
                    return;
                }
            }
        }
        fail("no class to begin with");
    }

    private Set<String> libraries() {
        Set<String> names = zip.stream()
                .map(entry -> JAR.matcher(entry.getName().replace(NAME + "/", "")))
                .filter(jar -> jar.matches())
                .map(jar -> jar.group(1))
                .filter(name -> !name.startsWith("werkmetwerk-"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(names).hasSizeGreaterThan(20);
        return names;
    }

    private String text(String file) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(NAME + "/" + file)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
