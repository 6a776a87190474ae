package nl.werkmetwerk.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.model.Case;

/**
 * A case and what its file says beside it.
 *
 * @param file as the user named it
 * @param of the case
 * @param geometries section id → GeoJSON geometry as text, of the sections that have one
 * @param libraries the files it takes figures from
 * @param provenance where its parts come from, in the order of reading
 * @param notices warnings and notices about the file, in its order
 * @param sha256 fingerprint of the bytes of the file, hexadecimal
 */
public record Scenario(
        String file,
        Case of,
        Map<String, String> geometries,
        List<Path> libraries,
        List<Provenance> provenance,
        List<Message> notices,
        String sha256) {
    public Scenario {
        geometries = Map.copyOf(geometries);
        libraries = List.copyOf(libraries);
        provenance = List.copyOf(provenance);
        notices = List.copyOf(notices);
    }

    /** What in its file may have been meant otherwise, as results tell it (MODEL 6.20). */
    public List<Warning> doubts() {
        return notices.stream()
                .filter(notice -> notice.code().equals(TwoReadings.CODE))
                .map(TwoReadings::doubt)
                .toList();
    }
}
