package nl.werkmetwerk.files.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The cases that are shipped: neighbourhoods, the worked example, published ones. */
final class ShippedCases {
    private ShippedCases() {}

    static Stream<Path> all() throws IOException {
        return Stream.concat(in("cases"), in("published"));
    }

    private static Stream<Path> in(String folder) throws IOException {
        return Files.list(Path.of("../../examples", folder))
                .filter(path -> path.toString().matches(".*\\.(yaml|json)")
                        && !path.toString().contains(".expected."))
                .sorted();
    }
}
