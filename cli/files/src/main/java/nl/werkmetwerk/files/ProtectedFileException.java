package nl.werkmetwerk.files;

import java.io.Serial;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file that stands there is not to be replaced: it is protected, or somebody else's. */
public final class ProtectedFileException extends FileSystemException {
    @Serial
    private static final long serialVersionUID = 1;

    private final boolean ofAnother;

    ProtectedFileException(Path file, boolean ofAnother) {
        super(file.toString());
        this.ofAnother = ofAnother;
    }

    /** Whether it is somebody else's; else it is protected against writing. */
    public boolean ofAnother() {
        return ofAnother;
    }
}
