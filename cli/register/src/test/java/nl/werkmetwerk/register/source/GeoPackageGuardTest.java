package nl.werkmetwerk.register.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A view, which is a program, has its limits; a table is as large as its file and has none. */
class GeoPackageGuardTest {
    private final AtomicLong now = new AtomicLong();
    private Connection connection;

    @BeforeEach
    void aTableAndAView() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (Statement sql = connection.createStatement()) {
            sql.execute("CREATE TABLE t (a)");
            sql.execute("CREATE VIEW V AS SELECT a FROM t");
        }
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private GeoPackageGuard guard(String table) throws SQLException {
        return GeoPackageGuard.of(connection, table, now::get);
    }

    private void row(GeoPackageGuard guard, int seconds) {
        guard.ask();
        now.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
        guard.row();
    }

    @Test
    void allRowsOfAViewTogetherHaveATimeHoweverShortEach() throws SQLException {
        GeoPackageGuard view = guard("v");
        GeoPackageGuard table = guard("t");
        for (int i = 0; i < GeoPackageGuard.MOST_SECONDS; i++) {
            row(view, 1);
            row(table, 1);
        }
        assertThat(view.isSlow()).isFalse();
        row(view, 1);
        row(table, 1);
        assertThat(view.isSlow()).isTrue();
        assertThat(table.isSlow()).isFalse();
    }

    @Test
    void timeThatOthersTakeBetweenRowsIsNotTheViews() throws SQLException {
        GeoPackageGuard view = guard("v");
        row(view, 1);
        now.addAndGet(TimeUnit.HOURS.toNanos(1));
        row(view, 1);
        assertThat(view.isSlow()).isFalse();
    }

    @Test
    void bytesOfAViewAreThoseOfAllItsValues() throws SQLException {
        GeoPackageGuard view = guard("v");
        view.value(GeoPackageGuard.MOST_BYTES);
        assertThat(view.isBeyond()).isFalse();
        view.value(1);
        assertThat(view.isBeyond()).isTrue();
        GeoPackageGuard table = guard("t");
        table.value(2 * GeoPackageGuard.MOST_BYTES);
        assertThat(table.isBeyond()).isFalse();
    }
}
