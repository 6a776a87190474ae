package nl.werkmetwerk.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.werkmetwerk.files.Example;
import nl.werkmetwerk.files.text.Language;

/**
 * Whatever a file or a setting holds, the program answers or refuses by its contract, and what it calls good is good. Files
 * beside this class, by the name of a method, are where looking begins; what was found stays there.
 */
class InputsFuzzTest {
    private static final String MOST = "30m";
    private static final String MAPPING = """
        register: t
        case: {name: T, baseYear: 2026, horizon: 60, strategies: [{name: w, window: 5}]}
        id: {column: ID}
        discipline: sewer
        installed: {column: JAAR, fill: 1999}
        quantity: {geometry: length, fill: 7}
        section: {grid: 100}
        templates: [{asset: {life: 60, renewal: [{kind: pipe, unitCost: 400}]}}]
        """;
    private static final String TABLE = "ID;JAAR;X;Y\na;1970;155000;463000\nb;1985;155010;463020\n";

    @FuzzTest(maxDuration = MOST)
    void aCase(byte[] input) {
        Path file = FuzzedRun.file("case.yaml", input);
        if (FuzzedRun.run("validate", file) == 0) {
            FuzzedRun.run("compare", file, "--format", "json");
        }
    }

    @FuzzTest(maxDuration = MOST)
    void aCaseInJson(byte[] input) {
        Path file = FuzzedRun.file("case.json", input);
        if (FuzzedRun.run("validate", file) == 0) {
            FuzzedRun.run("budget", file, "--format", "json");
        }
    }

    @FuzzTest(maxDuration = MOST)
    void aCaseInAWorkbook(byte[] input) {
        FuzzedRun.run("validate", FuzzedRun.file("case.xlsx", input));
    }

    @FuzzTest(maxDuration = MOST)
    void aSetting(byte[] input) {
        Path file = FuzzedRun.file("street.yaml", Example.in(Language.EN).getBytes(StandardCharsets.UTF_8));
        FuzzedRun.run("compare", file, "--set=" + new String(input, StandardCharsets.UTF_8));
    }

    @FuzzTest(maxDuration = MOST)
    void aMapping(byte[] input) {
        imported(FuzzedRun.file("t.map.yaml", input), FuzzedRun.file("r.csv", TABLE.getBytes(StandardCharsets.UTF_8)));
    }

    @FuzzTest(maxDuration = MOST)
    void aRegisterInCsv(byte[] input) {
        register("r.csv", input);
    }

    @FuzzTest(maxDuration = MOST)
    void aRegisterInGeoJson(byte[] input) {
        register("r.geojson", input);
    }

    @FuzzTest(maxDuration = MOST)
    void aRegisterInGml(byte[] input) {
        register("r.gml", input);
    }

    @FuzzTest(maxDuration = MOST)
    void aRegisterInAWorkbook(byte[] input) {
        register("r.xlsx", input);
    }

    @FuzzTest(maxDuration = MOST)
    void aRegisterInAGeoPackage(byte[] input) {
        register("r.gpkg", input);
    }

    @FuzzTest(maxDuration = MOST)
    void aRegisterInADatabaseTable(byte[] input) {
        register("r.dbf", input);
    }

    private static void register(String name, byte[] input) {
        Path register = FuzzedRun.file(name, input);
        FuzzedRun.run("profile", register);
        imported(FuzzedRun.file("t.map.yaml", MAPPING.getBytes(StandardCharsets.UTF_8)), register);
    }

    /** What an import calls good is valid. */
    private static void imported(Path mapping, Path register) {
        Path out = FuzzedRun.path("imported.yaml");
        if (FuzzedRun.run("import", mapping + "=" + register, "--out", out) == 0
                && FuzzedRun.run("validate", out) > 2) {
            throw new AssertionError("import called good what validate refuses");
        }
    }
}
