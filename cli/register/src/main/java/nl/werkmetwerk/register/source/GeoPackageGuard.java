package nl.werkmetwerk.register.source;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
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

    private static final int STEPS = 1_000_000;

    private final boolean view;
    private final SilenceHandler silence;
    private long rows;
    private long bytes;

    private GeoPackageGuard(boolean view, SilenceHandler silence) {
        this.view = view;
        this.silence = silence;
    }

    /** What is asked now and then while a row is worked out. */
    private static final class SilenceHandler extends ProgressHandler {
        private long since = System.nanoTime();

        @Override
        protected int progress() {
            return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - since) > MOST_SILENCE ? 1 : 0;
        }

        private void row() {
            since = System.nanoTime();
        }
    }

    /** Opens a file for reading only, within the limits of a value. */
    static Connection open(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri() + "?mode=ro");
        connection.unwrap(SQLiteConnection.class).setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, MOST_OF_VALUE);
        ProgressHandler.setHandler(connection, STEPS, new SilenceHandler());
        return connection;
    }

    /** Watches over the reading of a table or view. */
    static GeoPackageGuard of(Connection connection, String table) throws SQLException {
        SilenceHandler silence = new SilenceHandler();
        ProgressHandler.setHandler(connection, STEPS, silence);
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT 1 FROM sqlite_master WHERE type = 'view' AND name = ? COLLATE NOCASE")) {
            statement.setString(1, table);
            try (ResultSet found = statement.executeQuery()) {
                return new GeoPackageGuard(found.next(), silence);
            }
        }
    }

    /**
     * A row was read.
     *
     * @param size bytes of its values, about
     * @return whether a view went beyond what it may ask for
     */
    boolean isBeyond(long size) {
        silence.row();
        rows++;
        bytes += size;
        return view && (rows > MOST_ROWS || bytes > MOST_BYTES);
    }
}
