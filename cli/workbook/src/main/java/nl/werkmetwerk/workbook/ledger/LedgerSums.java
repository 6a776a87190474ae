package nl.werkmetwerk.workbook.ledger;

import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Sums over the rows of the ledger: what formulas of other sheets come to, held against the engine's own totals. */
public final class LedgerSums {
    private final ResolvedCase resolved;
    private final double[][] byKind;
    private final double[][] bySection;
    private final double[][] byParty;
    private final double[][] cashByParty;
    private final double[][] renewalByDiscipline;
    private final double[][] undiscounted;

    LedgerSums(ResolvedCase resolved, int strategies) {
        this.resolved = resolved;
        byKind = new double[strategies][Kind.count()];
        undiscounted = new double[strategies][Kind.count()];
        bySection = new double[strategies][resolved.sectionCount()];
        byParty = new double[strategies][resolved.owners().count()];
        cashByParty = new double[strategies][resolved.owners().count()];
        renewalByDiscipline = new double[strategies][resolved.disciplines().count()];
    }

    /** Adds a row. @param amount as its formula gives it */
    void add(int strategy, LedgerLine line, double amount) {
        double value = amount * resolved.clock().discount(line.year());
        int asset = line.asset();
        byKind[strategy][line.kind().ordinal()] += value;
        undiscounted[strategy][line.kind().ordinal()] += amount;
        bySection[strategy][resolved.assets().section(asset)] += value;
        int party = resolved.assets().owner(asset);
        byParty[strategy][party] += value;
        cashByParty[strategy][party] += line.isCash(resolved) ? value : 0;
        if (line.kind() == Kind.RENEWAL) {
            renewalByDiscipline[strategy][resolved.assets().discipline(asset)] += amount;
        }
    }

    public double ofKind(int strategy, Kind kind) {
        return byKind[strategy][kind.ordinal()];
    }

    public double total(int strategy) {
        double sum = 0;
        for (double value : byKind[strategy]) {
            sum += value;
        }
        return sum;
    }

    public double undiscounted(int strategy, Kind kind) {
        return undiscounted[strategy][kind.ordinal()];
    }

    public double ofParty(int strategy, int party) {
        return byParty[strategy][party];
    }

    public double cashOfParty(int strategy, int party) {
        return cashByParty[strategy][party];
    }

    public double renewals(int strategy, int discipline) {
        return renewalByDiscipline[strategy][discipline];
    }

    double ofSection(int strategy, int section) {
        return bySection[strategy][section];
    }
}
