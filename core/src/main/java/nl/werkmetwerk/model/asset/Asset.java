package nl.werkmetwerk.model.asset;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.model.accounting.AccountingRule;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * A thing under, on or along a section, with a life of its own (MODEL 2). Made with {@link #builder}.
 *
 * @param id unique in the case
 * @param discipline sewer, road, water, green, lighting, heat, …: free names
 * @param section id of its section
 * @param quantity in its unit, 0 or more
 * @param unit m, m2, piece, …: for reports
 * @param startYear calendar year in which it was installed, or is planned to be built
 * @param planned whether {@code startYear} is a plan: the asset is not there yet
 * @param life years until it is due, 1 or more
 * @param owner the party that pays for it, if any
 * @param methods ways to renew it, the first is the default; at least one
 * @param maintenance yearly upkeep
 * @param periodic major maintenance that returns
 * @param risk expected failures
 * @param benefit yearly gain
 * @param flexibility room around the due year, overriding the case's
 * @param accounting how it is charged to the municipal budget, overriding the case's
 */
public record Asset(
        String id,
        String discipline,
        String section,
        double quantity,
        String unit,
        int startYear,
        boolean planned,
        int life,
        Optional<String> owner,
        List<Method> methods,
        Maintenance maintenance,
        Optional<Periodic> periodic,
        Optional<Risk> risk,
        Benefit benefit,
        Flexibility flexibility,
        AccountingRule accounting)
        implements Serializable {
    /** @throws IllegalArgumentException if a text is empty, a number out of range or there is no method */
    public Asset {
        Require.text(id, "asset id");
        Require.text(discipline, "discipline");
        Require.text(section, "section");
        Require.amount(quantity, "quantity");
        Require.years(life, "life");
        Require.year(startYear, planned ? "planned" : "installed");
        methods = List.copyOf(methods);
        if (methods.isEmpty()) {
            throw new IllegalArgumentException("asset " + id + " has no renewal and no method");
        }
    }

    /** Starts an asset of a discipline on a section. */
    public static AssetBuilder builder(String id, String discipline, String section) {
        return new AssetBuilder(id, discipline, section);
    }

    /** The owner, or {@link Party#NONE}. */
    public String ownerOrNone() {
        return owner.orElse(Party.NONE);
    }

    /** The one way to renew it, where that digs and has neither a name nor a life of its own; empty else. */
    public Optional<Method> renewal() {
        Method first = methods.get(0);
        boolean plain = first.id().equals(Method.RENEWAL)
                && first.digs()
                && first.life().isEmpty();
        return methods.size() == 1 && plain ? Optional.of(first) : Optional.empty();
    }

    /** The life after a renewal by a method. */
    public int lifeAfter(Method method) {
        return method.life().orElse(life);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
