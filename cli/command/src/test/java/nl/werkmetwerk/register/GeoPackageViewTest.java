package nl.werkmetwerk.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.werkmetwerk.cli.command.CommandLineRun;
import nl.werkmetwerk.cli.command.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A view of a GeoPackage is a program of somebody else: it is read like a table, within limits. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class GeoPackageViewTest {
    @TempDir
    private Path folder;

    @Test
    void aViewIsReadAsATable() throws SQLException {
        CommandLineRun run = profile("SELECT 1 AS ID, 1970 AS JAAR UNION ALL SELECT 2, 1980");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("JAAR");
    }

    @Test
    void aValueLargerThanAnyDrawingIsNotEvenMade() throws SQLException {
        CommandLineRun run = profile("SELECT 1 AS ID, hex(zeroblob(400000000)) AS T");
        assertThat(run.exit()).isEqualTo(Exit.INVALID);
        assertThat(run.err()).contains("v.gpkg", "too big");
    }

    @Test
    void aTextLongerThanACellMayBeIsToldByItsRecord() throws SQLException {
        CommandLineRun run = profile("SELECT 1 AS ID, 'a' AS T UNION ALL SELECT 2, hex(zeroblob(2000000))");
        assertThat(run.exit()).isEqualTo(Exit.INVALID);
        assertThat(run.err()).contains("v.gpkg", "2");
    }

    private CommandLineRun profile(String view) throws SQLException {
        Path file = folder.resolve("v.gpkg");
        try (Connection gpkg = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = gpkg.createStatement()) {
            for (String sql : List.of(
                    "CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT)",
                    "CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER)",
                    "CREATE TABLE gpkg_spatial_ref_sys (srs_id INTEGER, organization TEXT, organization_coordsys_id"
                            + " INTEGER)",
                    "INSERT INTO gpkg_contents VALUES ('v', 'attributes')",
                    "CREATE VIEW v AS " + view)) {
                statement.execute(sql);
            }
        }
        return CommandLineRun.run("profile", file, "--lang", "en");
    }
}
