package nl.werkmetwerk.files;

import java.io.IOException;
import java.nio.file.Files;

/** Where workbooks, GeoPackages and stacked cases lie while they are made. */
public final class TemporaryFolder {
    private TemporaryFolder() {}

    /** Why nothing can be made there. */
    public static final class UnusableException extends IOException {
        private static final long serialVersionUID = 1L;

        private final String folder;

        UnusableException(String folder, IOException cause) {
            super("temporary folder " + folder, cause);
            this.folder = folder;
        }

        /** The folder. */
        public String folder() {
            return folder;
        }
    }

    /**
     * Tries it.
     *
     * @throws UnusableException if no file can be made in it
     */
    public static void require() throws UnusableException {
        try {
            Files.delete(Files.createTempFile("werkmetwerk-", ".tmp"));
        } catch (IOException e) {
            throw new UnusableException(System.getProperty("java.io.tmpdir"), e);
        }
    }
}
