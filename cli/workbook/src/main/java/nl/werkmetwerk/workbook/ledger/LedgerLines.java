package nl.werkmetwerk.workbook.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.ledger.LedgerPricer;
import nl.werkmetwerk.ledger.LedgerSink;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/**
 * The ledger of one strategy with what each entry is made of. Where works could share, a row is there whatever φ is: the
 * rows come from the case with every φ and κ at 1, the amounts from the case as it is.
 */
final class LedgerLines {
    private final ResolvedCase resolved;
    private final ResolvedCase full;

    LedgerLines(ResolvedCase resolved) {
        this.resolved = resolved;
        full = full(resolved);
    }

    private static ResolvedCase full(ResolvedCase resolved) {
        Case of = resolved.source();
        Map<String, Double> ones = new LinkedHashMap<>();
        for (int kind = 0; kind < resolved.kinds().count(); kind++) {
            ones.put(resolved.kinds().name(kind), 1.0);
        }
        for (int kind = 0; kind < resolved.impactKinds().count(); kind++) {
            ones.put(resolved.impactKinds().name(kind), 1.0);
        }
        List<Section> sections = of.sections().stream()
                .map(section -> section.withSharing(Map.of()))
                .toList();
        return ResolvedCase.of(of.toBuilder()
                .jointWorks(new JointWorks(ones, of.jointWorks().scope(), 1))
                .sections(sections)
                .build());
    }

    /** The rows of a strategy by year number, the only strategy held at a time. */
    List<List<LedgerLine>> byYear(Strategy strategy) {
        Amounts actual = new Amounts();
        new LedgerPricer(resolved).priceAll(ResolvedStrategy.of(strategy, resolved), actual);
        Amounts most = new Amounts();
        new LedgerPricer(full).priceAll(ResolvedStrategy.of(strategy, full), most);
        Gathered gathered = new Gathered(strategy);
        most.all.forEach(gathered::add);
        List<List<LedgerLine>> years = new ArrayList<>();
        for (int year = 0; year <= resolved.clock().years(); year++) {
            years.add(new ArrayList<>());
        }
        int next = 0;
        for (Amount row : most.all) {
            boolean there = next < actual.all.size() && row.isFor(actual.all.get(next));
            double amount = there ? actual.all.get(next++).amount : 0;
            years.get(row.year).add(gathered.line(row, amount));
        }
        if (next < actual.all.size()) {
            throw new IllegalStateException("an entry of the ledger has no row: " + actual.all.get(next));
        }
        return years;
    }

    /** One entry; {@code gross} is what it would be without sharing. */
    private record Amount(int asset, int year, Kind kind, int component, double amount, double gross) {
        boolean isFor(Amount other) {
            return asset == other.asset && year == other.year && kind == other.kind && component == other.component;
        }
    }

    /** All entries as they come. */
    private final class Amounts implements LedgerSink {
        private final List<Amount> all = new ArrayList<>();
        private double gross;

        @Override
        public void impact(int asset, int year, int impactKind, double standAlone, double net) {
            gross = standAlone
                    * resolved.impactPrice(asset, impactKind)
                    * resolved.trends().impact(year);
        }

        @Override
        public void entry(int asset, int year, Kind kind, int component, double amount) {
            all.add(new Amount(asset, year, kind, component, amount, kind == Kind.IMPACT ? gross : amount));
        }
    }

    /** Works that share with each other. */
    private record Group(int year, int place, Kind kind, int component, int project) {}

    /** One component of one renewal. */
    private record Work(int asset, int year, int component) {}

    /** Sums and greatest amounts of groups. */
    private final class Gathered {
        private final Sharing sharing;
        private final Map<Group, double[]> groups = new HashMap<>();
        private final Map<Work, Double> works = new HashMap<>();

        Gathered(Strategy strategy) {
            sharing = strategy.sharing();
        }

        void add(Amount row) {
            if ((row.kind == Kind.RENEWAL || row.kind == Kind.IMPACT) && sharing != Sharing.NONE) {
                double[] group = groups.computeIfAbsent(group(row), key -> new double[2]);
                group[0] += row.gross;
                group[1] = Math.max(group[1], row.gross);
            }
            if (row.kind == Kind.RENEWAL) {
                works.put(new Work(row.asset, row.year, row.component), row.amount);
            }
        }

        private Group group(Amount row) {
            int section = resolved.assets().section(row.asset);
            boolean district = row.kind != Kind.IMPACT && resolved.sharing().byDistrict(row.component);
            Kind kind = row.kind == Kind.IMPACT ? Kind.IMPACT : Kind.RENEWAL;
            int project = sharing == Sharing.OWN ? resolved.assets().project(row.asset) : -1;
            int place = district ? -1 - resolved.district(section) : section;
            return new Group(row.year, place, kind, row.component, project);
        }

        LedgerLine line(Amount row, double amount) {
            double standAlone = switch (row.kind) {
                case SHARING -> works.get(new Work(row.asset, row.year, row.component));
                case COORDINATION -> 0;
                default -> row.gross;
            };
            boolean shares = row.kind == Kind.SHARING || row.kind == Kind.IMPACT;
            double[] group = shares ? groups.getOrDefault(group(row), new double[2]) : new double[2];
            return new LedgerLine(row.asset, row.year, row.kind, row.component, amount, standAlone, group[0], group[1]);
        }
    }
}
