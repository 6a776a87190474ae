package nl.werkmetwerk.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.ledger.LedgerSink;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.together.GatheredWorks;
import nl.werkmetwerk.together.Sort;

/** Keeps the entries of one strategy by year, as they are priced, each with the stand-alone amounts behind it. */
final class LedgerLines implements LedgerSink {
    private static final Terms NOT_SHARED = new Terms(0, 0, -1);
    private static final int NOT_MADE = -1;

    private final ResolvedCase resolved;
    private final List<List<Line>> years = new ArrayList<>();
    private Terms told = NOT_SHARED;
    private Terms ofImpact = NOT_SHARED;
    private double impact;

    /** By asset: the method of its last renewal so far. */
    private final int[] methods;

    LedgerLines(ResolvedCase resolved) {
        this.resolved = resolved;
        methods = new int[resolved.assets().count()];
        Arrays.fill(methods, NOT_MADE);
        for (int year = 0; year <= resolved.clock().years(); year++) {
            years.add(new ArrayList<>());
        }
    }

    /** All lines by year, those of a year in the order of the ledger. */
    Stream<Line> byYear() {
        return years.stream().flatMap(List::stream);
    }

    @Override
    public void renewal(int asset, int year, int method) {
        methods[asset] = method;
    }

    @Override
    public void shared(int year, GatheredWorks works, int item) {
        if (works.sort() == Sort.IMPACT) {
            told = inEuro(year, works, item);
        } else if (works.amount(item) != 0) {
            Terms terms = new Terms(works.sum(item), works.greatest(item), first(works, item));
            add(new Line(works.asset(item), year, Kind.SHARING, works.kind(item), works.amount(item), terms));
        }
    }

    /** The first of those who share: they are told apart by it. */
    private static int first(GatheredWorks works, int item) {
        return works.asset(works.first(item));
    }

    /** S and m of the prices of impacts, which may differ from one asset to the next. */
    private Terms inEuro(int year, GatheredWorks works, int item) {
        double sum = 0;
        double greatest = 0;
        for (int member : works.members(item)) {
            double euro = price(works.asset(member), year, works.kind(member), works.amount(member));
            sum += euro;
            greatest = Math.max(greatest, euro);
        }
        return sum > greatest ? new Terms(sum, greatest, first(works, item)) : NOT_SHARED;
    }

    private double price(int asset, int year, int impactKind, double quantity) {
        return quantity
                * resolved.impactPrice(asset, impactKind)
                * resolved.trends().impact(year);
    }

    @Override
    public void coordinated(int asset, int year, double standAlone) {
        if (standAlone != 0) {
            add(new Line(asset, year, Kind.COORDINATION, NO_COMPONENT, standAlone, NOT_SHARED));
        }
    }

    @Override
    public void impact(int asset, int year, int impactKind, double gross, double net) {
        impact = price(asset, year, impactKind, gross);
        ofImpact = told;
        told = NOT_SHARED;
    }

    @Override
    public void entry(int asset, int year, Kind kind, int component, double amount) {
        if (kind == Kind.IMPACT) {
            add(new Line(asset, year, kind, component, impact, ofImpact));
        } else if (kind != Kind.SHARING && kind != Kind.COORDINATION) {
            add(new Line(asset, year, kind, component, amount, NOT_SHARED));
        }
        // of sharing and coordination there is a line since it was told that there may be an entry
        List<Line> lines = years.get(year);
        lines.get(lines.size() - 1).amount = amount;
    }

    private void add(Line line) {
        line.method = methods[line.asset];
        years.get(line.year).add(line);
    }

    /** S, m, and the first of those who share. */
    private record Terms(double sum, double greatest, int first) {}

    /** An entry, or one that would be there if a φ or κ were not 0. */
    static final class Line {
        private final int asset;
        private final int year;
        private final Kind kind;
        private final int component;
        private final double standAlone;
        private final Terms terms;
        private double amount;
        private int method;

        private Line(int asset, int year, Kind kind, int component, double standAlone, Terms terms) {
            this.asset = asset;
            this.year = year;
            this.kind = kind;
            this.component = component;
            this.standAlone = standAlone;
            this.terms = terms;
        }

        int asset() {
            return asset;
        }

        int year() {
            return year;
        }

        Kind kind() {
            return kind;
        }

        int component() {
            return component;
        }

        /** As the engine has it; 0 when it is not there. */
        double amount() {
            return amount;
        }

        double standAlone() {
            return standAlone;
        }

        /** Method of the last renewal of its asset; below 0 where it was not renewed yet. */
        int method() {
            return method;
        }

        /** Number of the first asset of those it shares with; below 0 where it shares with nobody. */
        int sharesFrom() {
            return terms.first;
        }

        boolean isShared() {
            return terms.sum > terms.greatest;
        }

        double sum() {
            return terms.sum;
        }

        double greatest() {
            return terms.greatest;
        }
    }
}
