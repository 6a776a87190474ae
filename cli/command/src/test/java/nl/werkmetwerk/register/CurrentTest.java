package nl.werkmetwerk.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of what has a history, the version of today counts; columns have their names however they are spelt. */
class CurrentTest {
    private static final Path REPORTS = Path.of("src/test/resources/nl/werkmetwerk/register/reports");

    private static final String MAPPING = """
            register: t
            case: {name: T, baseYear: 2026, horizon: 60}
            current: {ended: [eindRegistratie, objectEindTijd], level: [relatieveHoogteligging], status: [bgt_status]%s}
            names: {lokaalid: [identificatie.lokaalID, gmlId]}
            id: {column: lokaalid}
            discipline: road
            installed: {column: jaar}
            section: {all: s}
            templates: [{asset: {life: 60, renewal: [{kind: surface, unitCost: 40}]}}]
            """;

    @TempDir
    private Path folder;

    private ImportedCase imported(String more, Path file) throws IOException {
        return ImportedCase.of(folder, MAPPING.formatted(more), file);
    }

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsThereTodayIsStackedInEveryFormat(TableFormat format) throws IOException {
        Path file = format.in(folder);
        format.write(
                file,
                List.of(
                        "lokaalid",
                        "jaar",
                        "eind_registratie",
                        "objecteindtijd",
                        "RELATIEVEHOOGTELIGGING",
                        "bgt-status"),
                List.of(
                        row("now", 1985, null, null, 0, "bestaand"),
                        row("empty", 1985, "", "", null, ""),
                        row("replaced", 1985, "2019-05-01T10:00:00Z", null, 0, "bestaand"),
                        row("gone", 1985, null, "2021-03-02", 0, "bestaand"),
                        row("endless", 1985, "9999-12-31", null, 0, "bestaand"),
                        row("later", 1985, null, "2031-01-01", 0, "bestaand"),
                        row("bridge", 1985, null, null, 1, "bestaand"),
                        row("tunnel", 1985, null, null, -1, "bestaand"),
                        row("plan", 1985, null, null, 0, "Plan"),
                        row("past", 1985, null, null, 0, "http://example.org/status/historie")));

        ImportedCase found = imported("", file);

        assertThat(found.assets()).containsOnlyKeys("t-now", "t-empty", "t-endless", "t-later");
        assertThat(found.aside())
                .containsOnlyKeys("replaced", "gone", "bridge", "tunnel", "plan", "past")
                .containsEntry("replaced", "a version that is over: eindRegistratie holds 2019-05-01T10:00:00Z")
                .containsEntry("bridge", "not at ground level: relatieveHoogteligging is 1")
                .containsEntry("plan", "not what is there today: bgt_status holds \"Plan\"");
        assertThat(found.told()).contains("column eindRegistratie is called eind_registratie here");
    }

    @ParameterizedTest
    @EnumSource
    void aFileWithoutThoseColumnsIsOfTodayAllOfIt(TableFormat format) throws IOException {
        Path file = format.in(folder);
        format.write(file, List.of("lokaalid", "jaar"), List.of(row("a", 1985), row("b", 1990)));

        assertThat(imported("", file).assets()).containsOnlyKeys("t-a", "t-b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"LokaalID", "lokaal_id", "identificatie_lokaalid", "identificatie.lokaalID", "gmlId", "GML_ID"})
    void aColumnIsFoundByItsOtherNames(String name) throws IOException {
        Path file = Files.writeString(folder.resolve("r.csv"), name + ";Jaar\na;1985\n");

        assertThat(imported("", file).assets()).containsOnlyKeys("t-a");
    }

    @Test
    void aColumnCalledExactlySoComesBeforeOneThatIsAlike() throws IOException {
        Path file = Files.writeString(folder.resolve("r.csv"), "LOKAALID;lokaalid;jaar\nno;yes;1985\n");

        assertThat(imported("", file).assets()).containsOnlyKeys("t-yes");
    }

    @Test
    void theListOfStatusesMayBeOnesOwn() throws IOException {
        Path file =
                Files.writeString(folder.resolve("r.csv"), "lokaalid;jaar;bgt_status\na;1985;plan\nb;1985;slapend\n");

        assertThat(imported(", not: [slapend]", file).assets()).containsOnlyKeys("t-a");
    }

    /** G0546.aa has a version that ended and one that did not. */
    @Test
    void aRoadPartOfBgtComesInOnce() throws IOException {
        ImportedCase found = ImportedCase.of(folder, "bgt-wegdeel=" + REPORTS.resolve("bgt-ended-version/r.gpkg"));

        assertThat(found.assets()).containsOnlyKeys("bgt-wegdeel-G0546.aa", "bgt-wegdeel-G0546.bb");
        assertThat(found.aside()).containsOnlyKeys("G0546.aa");
    }
}
