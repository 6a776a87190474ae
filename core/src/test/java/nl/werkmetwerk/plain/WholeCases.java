package nl.werkmetwerk.plain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.accounting.AccountingRule;
import nl.werkmetwerk.model.accounting.AccountingRuleBuilder;
import nl.werkmetwerk.model.accounting.DepreciationMethod;
import nl.werkmetwerk.model.accounting.DepreciationStart;
import nl.werkmetwerk.model.accounting.EarlyReplacement;
import nl.werkmetwerk.model.accounting.Provision;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Flexibility;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.constraint.BlockedYears;
import nl.werkmetwerk.model.constraint.Budget;
import nl.werkmetwerk.model.constraint.Constraints;
import nl.werkmetwerk.model.constraint.FixedYear;
import nl.werkmetwerk.model.constraint.FlexibilityRules;
import nl.werkmetwerk.model.constraint.Moratorium;
import nl.werkmetwerk.model.letter.Letters;
import nl.werkmetwerk.model.money.AccountingRules;
import nl.werkmetwerk.model.money.BudgetRules;
import nl.werkmetwerk.model.money.Contribution;
import nl.werkmetwerk.model.money.Coverage;
import nl.werkmetwerk.model.money.Funding;
import nl.werkmetwerk.model.money.InterestSchedule;
import nl.werkmetwerk.model.money.Levy;
import nl.werkmetwerk.model.money.OtherCost;
import nl.werkmetwerk.model.money.Promise;
import nl.werkmetwerk.model.money.YearSpan;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.place.SharingScope;
import nl.werkmetwerk.model.practice.Principle;

/** Legal cases in which money, constraints, uncertainties, experiments and principles stand beside what {@link CaseGenerator} makes. */
public final class WholeCases {
    private final Draw draw;
    private final Case of;

    private WholeCases(long seed) {
        draw = Draw.of(-seed);
        of = CaseGenerator.of(seed);
    }

    /** The case of a seed. */
    public static Case of(long seed) {
        return new WholeCases(seed).make();
    }

    private Case make() {
        List<Party> parties = of.parties().stream().map(this::party).toList();
        List<Principle> principles = new PrincipleGenerator(draw, of.baseYear()).some();
        return of.toBuilder()
                .parties(parties)
                .assets(of.assets().stream().map(this::asset).toList())
                .flexibility(new FlexibilityRules(room(), java.util.Map.of("sewer", room())))
                .constraints(constraints())
                .funding(new Funding(draw.some(0, 3, this::contribution), draw.some(0, 2, this::coverage)))
                .budget(new BudgetRules(
                        new AccountingRules(rule(), java.util.Map.of("road", rule())),
                        draw.oneIn(2) ? List.of() : List.of(levy()),
                        draw.maybe(this::schedule)))
                .uncertainty(new UncertaintyMaker(draw, of).uncertainty())
                .experiments(new UncertaintyMaker(draw, of).experiments())
                .letters(letters())
                .principles(principles)
                .prices(of.prices()
                        .withIndices(PrincipleGenerator.indices(
                                principles, of.prices().year())))
                .build();
    }

    private Letters letters() {
        return new Letters(
                draw.maybe(() -> "Stad & Dorp: het \"loket\""),
                draw.maybe(() -> "loket@example.org"),
                draw.maybe(() -> "14 010"),
                draw.maybe(() -> "https://example.org/#straat"),
                draw.maybe(() -> "2027-01-12"),
                draw.maybe(() -> "1 maart"),
                draw.maybe(() -> "Beste bewoner,"),
                draw.some(0, 3, () -> "keuze " + draw.whole(0, 9)));
    }

    private Party party(Party plain) {
        return new Party(
                plain.id(),
                draw.oneOf(List.of(plain.id(), "de Stad")),
                draw.fraction(),
                draw.fraction(),
                draw.oneIn(2));
    }

    private Asset asset(Asset plain) {
        return new Asset(
                plain.id(),
                plain.discipline(),
                plain.section(),
                plain.quantity(),
                draw.oneOf(List.of("", "m", "m2")),
                plain.startYear(),
                plain.planned(),
                plain.life(),
                plain.owner(),
                plain.methods(),
                plain.maintenance(),
                plain.periodic(),
                plain.risk(),
                plain.benefit(),
                room(),
                draw.oneIn(2) ? AccountingRule.UNSAID : rule());
    }

    private Flexibility room() {
        return new Flexibility(years(), years());
    }

    private OptionalInt years() {
        return draw.oneIn(2) ? OptionalInt.empty() : OptionalInt.of(draw.whole(0, 12));
    }

    private int year() {
        return draw.whole(of.baseYear(), of.baseYear() + of.horizon() - 1);
    }

    private YearSpan span() {
        int from = year();
        return draw.oneIn(2) ? YearSpan.ALWAYS : YearSpan.of(from, from + draw.whole(0, 9));
    }

    private Constraints constraints() {
        return new Constraints(
                draw.oneIn(2) ? List.of() : List.of(fixedYear()),
                draw.some(0, 2, this::blockedYears),
                draw.some(0, 2, () -> new Moratorium("road", "water", draw.whole(1, 9))),
                draw.some(0, 2, this::yearly));
    }

    private FixedYear fixedYear() {
        Asset asset = draw.oneOf(of.assets());
        return new FixedYear(
                asset.id(), year(), draw.maybe(() -> draw.oneOf(asset.methods()).id()));
    }

    private BlockedYears blockedYears() {
        Section section = draw.oneOf(of.sections());
        int from = year();
        boolean district = draw.oneIn(2);
        return new BlockedYears(
                district ? section.districtOrSelf() : section.id(),
                district ? SharingScope.DISTRICT : SharingScope.SECTION,
                from,
                from + draw.whole(0, 3));
    }

    private Budget yearly() {
        return new Budget(year(), of.baseYear() + of.horizon(), draw.amount(1e6), owner(), draw.maybe(() -> "sewer"));
    }

    private Optional<String> owner() {
        return draw.maybe(() -> draw.oneOf(of.assets()).ownerOrNone()).filter(owner -> !owner.equals(Party.NONE));
    }

    private int contributions;

    private Contribution contribution() {
        Promise promise = draw.oneIn(2)
                ? new Promise.Part(draw.fraction())
                : new Promise.Once(draw.amount(1e5), year(), draw.oneIn(2));
        return new Contribution(
                "grant " + contributions++,
                draw.oneOf(List.of("province", "Rijk & co")),
                draw.maybe(() -> "sewer"),
                draw.maybe(() -> draw.oneOf(of.assets()).id()),
                draw.maybe(() -> draw.oneOf(of.sections()).id()),
                draw.oneIn(2) ? List.of() : List.of("separate"),
                promise,
                draw.oneIn(2) ? OptionalDouble.empty() : OptionalDouble.of(draw.amount(1e5)));
    }

    private Coverage coverage() {
        return new Coverage(
                draw.oneOf(of.assets()).ownerOrNone(),
                draw.oneOf(List.of("", "sewer fund")),
                draw.amount(1e5),
                span(),
                draw.oneIn(2));
    }

    private AccountingRule rule() {
        AccountingRuleBuilder rule = AccountingRule.builder();
        if (draw.oneIn(2)) {
            rule.interestRate(draw.between(0, 0.05)).depreciationYears(draw.whole(1, 60));
            rule.bookValue(draw.amount(1e6)).remainingYears(draw.whole(1, 40));
        }
        if (draw.oneIn(2)) {
            rule.method(draw.oneOf(List.of(DepreciationMethod.values())));
            rule.start(draw.oneOf(List.of(DepreciationStart.values())));
            rule.earlyReplacement(draw.oneOf(List.of(EarlyReplacement.values())));
            rule.provision(draw.oneOf(List.of(Provision.values())));
        }
        if (draw.oneIn(2)) {
            rule.provisionBalance(draw.amount(1e5))
                    .provisionYears(draw.whole(1, 20))
                    .addition(draw.amount(1e4));
            rule.threshold(draw.amount(1e5)).taskField("7.2 riolering");
        }
        return rule.build();
    }

    private Levy levy() {
        List<OtherCost> other = draw.oneIn(2) ? List.of() : List.of(new OtherCost("overhead", draw.amount(1e5)));
        return new Levy("sewer levy", List.of("sewer"), draw.amount(1e6), draw.amount(1e5), other, span());
    }

    private InterestSchedule schedule() {
        double bookValue = 1e6 + draw.amount(1e6);
        double external = draw.amount(3e4);
        OptionalDouble applied = draw.oneIn(2) ? OptionalDouble.empty() : OptionalDouble.of(external / bookValue);
        return new InterestSchedule(external, 0, 0, 0, bookValue, applied);
    }
}
