package nl.werkmetwerk.files.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import nl.werkmetwerk.parties.Closing;

/**
 * Whether the money is there (MODEL 8.10).
 *
 * @param byParty every party of the case; without parties every owner
 * @param total all of them together
 * @param breakEvenPrice factor on all costs at which the total just closes; empty where there is none
 * @param breakEvenSharing factor on every φ at which the total just closes; empty where there is none
 */
public record ToldClosing(
        Map<String, ToldBalance> byParty,
        ToldBalance total,
        OptionalDouble breakEvenPrice,
        OptionalDouble breakEvenSharing) {
    public ToldClosing {
        byParty = InOrder.copy(byParty);
    }

    static ToldClosing of(Closing closing) {
        Map<String, ToldBalance> balances = new LinkedHashMap<>();
        closing.byParty().forEach((party, balance) -> balances.put(party, ToldBalance.of(balance)));
        return new ToldClosing(
                balances, ToldBalance.of(closing.total()), closing.breakEvenPrice(), closing.breakEvenSharing());
    }
}
