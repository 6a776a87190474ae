package nl.werkmetwerk.cli.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.werkmetwerk.files.Example;
import nl.werkmetwerk.files.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed at any moment leaves the old file or the new one, never less; the next one clears up. */
@Tag("nightly")
class KillsTest {
    private static final String OLD = "name: old\n";

    /** Each command, then the files that it writes. */
    private static final Map<String, List<String>> COMMANDS = Map.of(
            "compare street.yaml --out report.json", List.of("report.json"),
            "compare street.yaml --out report.xlsx", List.of("report.xlsx"),
            "compare street.yaml --out memo.docx", List.of("memo.docx"),
            "budget street.yaml --out budget.csv", List.of("budget.csv"),
            "convert street.yaml --out street.json", List.of("street.json"),
            "sample city.yaml --sections 50", List.of("city.yaml"),
            "check checked.yaml --junit junit.xml", List.of("junit.xml"),
            "opportunities street.yaml --out map.html", List.of("map.html"),
            "optimise street.yaml --time 1 --write planned.yaml", List.of("planned.yaml"),
            "import map.yaml --out stacked.yaml", List.of("stacked.yaml", "stacked.rows.csv"));

    private final SplittableRandom random = new SplittableRandom(Long.getLong("werkmetwerk.seed", 1));

    @TempDir
    private Path folder;

    @Test
    void theOldFileOrTheNewOneIsThere() throws Exception {
        Files.writeString(folder.resolve("street.yaml"), Example.in(Language.EN));
        Files.writeString(folder.resolve("checked.yaml"), Example.in(Language.EN));
        Files.writeString(folder.resolve("checked.expected.json"), "{\"name\": \"My street\"}");
        Files.writeString(folder.resolve("r.csv"), "ID\n" + "1\n".repeat(3));
        Files.writeString(
                folder.resolve("map.yaml"),
                "register: r\n"
                        + "file: r.csv\n"
                        + "id: {column: ID, repeated: number}\n"
                        + "discipline: tree\n"
                        + "installed: {fill: 1970}\n"
                        + "section: {all: street}\n"
                        + "case: {name: C, baseYear: 2026, horizon: 60}\n"
                        + "templates: [{asset: {life: 60, renewal: [{kind: tree, unitCost: 1}]}}]\n");
        int kills = Integer.getInteger("werkmetwerk.kills", 200);
        List<String> lines = List.copyOf(new TreeMap<>(COMMANDS).keySet());
        for (int i = 0; i < lines.size(); i++) {
            kill(lines.get(i), kills / lines.size() + (i < kills % lines.size() ? 1 : 0));
        }
    }

    private void kill(String line, int times) throws Exception {
        List<Path> targets = COMMANDS.get(line).stream().map(folder::resolve).toList();
        long begin = System.nanoTime();
        begin(line).waitFor();
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        List<byte[]> whole = new ArrayList<>();
        for (Path target : targets) {
            whole.add(Files.readAllBytes(target));
        }
        for (int i = 0; i < times; i++) {
            boolean there = i % 3 > 0;
            for (Path target : targets) {
                Files.deleteIfExists(target);
                if (there && !line.startsWith("import")) {
                    Files.writeString(target, OLD);
                }
            }
            Process process = begin(line);
            Thread.sleep(random.nextLong(took + took / 4 + 1));
            process.destroyForcibly().waitFor();
            for (int target = 0; target < targets.size(); target++) {
                assertOldOrNew(line, targets.get(target), whole.get(target), there && !line.startsWith("import"));
            }
        }
        begin(line).waitFor();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(Path::toString)).as(line).noneMatch(name -> name.endsWith(".part"));
        }
    }

    private static void assertOldOrNew(String line, Path target, byte[] whole, boolean there) throws IOException {
        if (!Files.exists(target)) {
            assertThat(there).as(line + ": the old file is gone").isFalse();
            return;
        }
        byte[] found = Files.readAllBytes(target);
        boolean old = there && new String(found, java.nio.charset.StandardCharsets.UTF_8).equals(OLD);
        assertThat(old || java.util.Arrays.equals(found, whole))
                .as(line + ": half a file of " + found.length + " bytes")
                .isTrue();
    }

    private Process begin(String line) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                absolute(System.getProperty("java.class.path")),
                "nl.werkmetwerk.cli.command.Main"));
        command.addAll(List.of(line.split(" ")));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The process works in another folder. */
    private static String absolute(String classPath) {
        String separator = System.getProperty("path.separator");
        return Stream.of(classPath.split(separator))
                .filter(one -> !one.isEmpty())
                .map(one -> Path.of(one).toAbsolutePath().toString())
                .collect(java.util.stream.Collectors.joining(separator));
    }
}
