package nl.werkmetwerk.report.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** A browser for all tests of a class and a tab for each; without Chromium they are skipped, and it is said. */
@Tag("chromium")
public abstract class BrowserTest {
    private static final int HIGH = 900;

    @TempDir
    protected static Path directory;

    private static Chromium chromium;

    private final int wide;
    protected Tab tab;

    /** @param wide pixels of the window */
    protected BrowserTest(int wide) {
        this.wide = wide;
    }

    @BeforeAll
    static void start() throws Exception {
        if (!Chromium.there()) {
            System.err.println("SKIPPED: there is no chromium on the path, so no page was opened in a browser.");
        }
        assumeTrue(Chromium.there(), "Chromium (chromium) is not installed");
        chromium = Chromium.start(directory);
    }

    @AfterAll
    static void stop() throws Exception {
        if (chromium != null) {
            chromium.stop();
        }
    }

    @BeforeEach
    void open() throws Exception {
        tab = chromium.tab();
        tab.window(wide, HIGH, false);
    }

    @AfterEach
    void close() {
        tab.close();
    }
}
