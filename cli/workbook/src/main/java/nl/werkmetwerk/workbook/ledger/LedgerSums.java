package nl.werkmetwerk.workbook.ledger;

import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.explain.LedgerRow;
import nl.werkmetwerk.explain.LedgerTable;

/** Sums over the rows of the ledger: what formulas of other sheets come to, held against the engine's own totals. */
public final class LedgerSums {
    private final double[][] byKind;
    private final double[][] byParty;
    private final double[][] cashByParty;
    private final double[][] renewalByDiscipline;
    private final double[][] undiscounted;

    LedgerSums(LedgerTable table, int strategies) {
        byKind = new double[strategies][Kind.count()];
        undiscounted = new double[strategies][Kind.count()];
        byParty = new double[strategies][table.owners().size()];
        cashByParty = new double[strategies][table.owners().size()];
        renewalByDiscipline = new double[strategies][table.disciplines().size()];
    }

    /**
     * Adds a row.
     *
     * @param amount as its formula gives it
     */
    void add(int strategy, LedgerRow row, double amount) {
        Kind kind = row.entry().kind();
        double value = amount * row.entry().factor();
        byKind[strategy][kind.ordinal()] += value;
        undiscounted[strategy][kind.ordinal()] += amount;
        byParty[strategy][row.owner()] += value;
        cashByParty[strategy][row.owner()] += row.isCash() ? value : 0;
        if (kind == Kind.RENEWAL) {
            renewalByDiscipline[strategy][row.discipline()] += amount;
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
}
