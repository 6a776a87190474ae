package nl.werkmetwerk.cli.register;

import java.util.List;
import java.util.Map;

/**
 * What an import did.
 *
 * @param registers record counts, in the order of the mappings
 * @param sections sections of the scenario
 * @param made assets made for layers that no register gives
 * @param estimated assets with an uncertain year
 * @param fates what became of assets, by name: new, same, changed, gone, kept, doubtful
 * @param doubtful ids of assets changed by hand of which the register says something new
 */
public record ImportResult(
        List<RegisterCount> registers, int sections, int made, int estimated, Map<String, Integer> fates, List<String> doubtful) {
    public ImportResult {
        registers = List.copyOf(registers);
        fates = Map.copyOf(fates);
        doubtful = List.copyOf(doubtful);
    }
}
