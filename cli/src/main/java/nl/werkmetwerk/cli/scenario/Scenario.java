package nl.werkmetwerk.cli.scenario;

import java.util.List;
import nl.werkmetwerk.cli.text.Message;
import nl.werkmetwerk.model.Case;

/**
 * A case and what its file says beside it.
 *
 * @param file as the user named it
 * @param of the case
 * @param provenance where its parts come from, in the order of reading
 * @param notices warnings and notices about the file, in its order
 * @param sha256 fingerprint of the bytes of the file, hexadecimal
 */
public record Scenario(String file, Case of, List<Provenance> provenance, List<Message> notices, String sha256) {
    public Scenario {
        provenance = List.copyOf(provenance);
        notices = List.copyOf(notices);
    }
}
