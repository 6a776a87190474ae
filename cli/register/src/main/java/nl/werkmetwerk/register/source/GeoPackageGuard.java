package nl.werkmetwerk.register.source;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/**
 * What a GeoPackage may ask for. Its tables are as large as its file; a view is a program, whose rows may have no end,
 * nor its values, nor the time until the next row.
 */
final class GeoPackageGuard {
    /** Bytes: a drawing of some millions of points. */
    static final int MOST_OF_VALUE = 50_000_000;

    /** Rows of a view. */
    static final long MOST_ROWS = 10_000_000;

    /** Bytes of all values of a view: as many as a file of another format may have. */
    static final long MOST_BYTES = 2_000_000_000;

    /** Seconds without a row. */
    static final int MOST_SILENCE = 30;

    /** Seconds that a view may work on all its rows. */
    static final int MOST_SECONDS = 300;

    private static final int STEPS = 1_000_000;

    private final boolean view;
    private final SilenceHandler silence;
    private long rows;
    private long bytes;

    private GeoPackageGuard(boolean view, SilenceHandler silence) {
        this.view = view;
        this.silence = silence;
    }

    /** What is asked now and then while a row is worked out: time between rows, which others take, does not count. */
    private static final class SilenceHandler extends ProgressHandler {
        private final LongSupplier nanos;
        private long since;
        private long worked;

        private SilenceHandler(LongSupplier nanos) {
            this.nanos = nanos;
            this.since = nanos.getAsLong();
        }

        @Override
        protected int progress() {
            return seconds(nanos.getAsLong() - since) > MOST_SILENCE ? 1 : 0;
        }

        private void ask() {
            since = nanos.getAsLong();
        }

        private void row() {
            worked += nanos.getAsLong() - since;
        }

        private boolean tooLong() {
            return seconds(worked) > MOST_SECONDS;
        }

        private static long seconds(long nanos) {
            return TimeUnit.NANOSECONDS.toSeconds(nanos);
        }
    }

    /** Opens a file for reading only, within the limits of a value. */
    static Connection open(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri() + "?mode=ro");
        connection.unwrap(SQLiteConnection.class).setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, MOST_OF_VALUE);
        ProgressHandler.setHandler(connection, STEPS, new SilenceHandler(System::nanoTime));
        return connection;
    }

    /** Watches over the reading of a table or view. */
    static GeoPackageGuard of(Connection connection, String table) throws SQLException {
        return of(connection, table, System::nanoTime);
    }

    /** @param nanos the time by some clock */
    static GeoPackageGuard of(Connection connection, String table, LongSupplier nanos) throws SQLException {
        SilenceHandler silence = new SilenceHandler(nanos);
        ProgressHandler.setHandler(connection, STEPS, silence);
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT 1 FROM sqlite_master WHERE type = 'view' AND name = ? COLLATE NOCASE")) {
            statement.setString(1, table);
            try (ResultSet found = statement.executeQuery()) {
                return new GeoPackageGuard(found.next(), silence);
            }
        }
    }

    /** The next row is asked for. */
    void ask() {
        silence.ask();
    }

    /** A row was given. */
    void row() {
        silence.row();
        rows++;
    }

    /**
     * A value of a row was read, its drawing too.
     *
     * @param size bytes, about
     */
    void value(long size) {
        bytes += size;
    }

    /** Whether a view went beyond the rows or bytes it may have. */
    boolean isBeyond() {
        return view && (rows > MOST_ROWS || bytes > MOST_BYTES);
    }

    /** Whether a view worked on its rows for longer than it may. */
    boolean isSlow() {
        return view && silence.tooLong();
    }
}
