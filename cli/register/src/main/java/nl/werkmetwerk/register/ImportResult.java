package nl.werkmetwerk.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.werkmetwerk.register.accounts.AccountFile;

/**
 * What an import did.
 *
 * @param registers record counts, in the order of the mappings
 * @param sections sections of the scenario
 * @param withoutHouseholds of those, stacked on now, the ones without a number of households; 0 where no layer has households
 * @param made assets made for layers that no register gives
 * @param estimated assets with an uncertain year
 * @param accounts asset accounts and the assets they were shared out over
 * @param fates what became of assets, by name: new, same, changed, gone, kept, doubtful
 * @param doubtful ids of assets changed by hand of which the register says something new
 */
public record ImportResult(
        List<RegisterCount> registers,
        int sections,
        int withoutHouseholds,
        int made,
        int estimated,
        List<AccountFile> accounts,
        Map<String, Integer> fates,
        List<String> doubtful) {
    public ImportResult {
        registers = List.copyOf(registers);
        accounts = List.copyOf(accounts);
        fates = Map.copyOf(fates);
        doubtful = List.copyOf(doubtful);
    }

    /** Records that became part of the scenario. */
    public long stacked() {
        return registers.stream().mapToLong(RegisterCount::stacked).sum();
    }

    /** Why most of the records that were set aside were, by the key of the reason; empty where none was. */
    public Optional<String> commonestReason() {
        Map<String, Long> reasons = new TreeMap<>();
        registers.forEach(
                register -> register.aside().forEach((reason, count) -> reasons.merge(reason, count, Long::sum)));
        return reasons.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
