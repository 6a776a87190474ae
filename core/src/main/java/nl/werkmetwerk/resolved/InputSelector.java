package nl.werkmetwerk.resolved;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.werkmetwerk.model.uncertain.CostKind;
import nl.werkmetwerk.model.uncertain.LibraryUse;
import nl.werkmetwerk.model.uncertain.Target;
import nl.werkmetwerk.resolved.Inputs.Region;

/** Which inputs of a case a {@link Target} is (MODEL 10). */
public final class InputSelector {
    private final ResolvedCase of;
    private final MethodTerms methods;
    private final SharingTable sharing;
    private final DrawnInputs inputs;
    private final Map<String, Integer> assetNumbers = new HashMap<>();

    InputSelector(ResolvedCase of, MethodTerms methods, SharingTable sharing, DrawnInputs inputs) {
        this.of = of;
        this.methods = methods;
        this.sharing = sharing;
        this.inputs = inputs;
    }

    static int[] sizes(ResolvedCase of, MethodTerms methods, SharingTable sharing) {
        int[] sizes = new int[Region.values().length];
        Arrays.fill(sizes, of.assets().count());
        sizes[Region.UNIT.ordinal()] = methods.componentCount();
        sizes[Region.FIXED.ordinal()] = methods.componentCount();
        sizes[Region.IMPACT_PRICE.ordinal()] =
                of.assets().count() * of.impactKinds().count();
        sizes[Region.SHARING.ordinal()] = sharing.size();
        sizes[Region.IMPACT_SHARING.ordinal()] = sharing.impactSize();
        sizes[Region.TREND.ordinal()] = of.kinds().count() + Trends.COSTS.size();
        sizes[Region.COORDINATION.ordinal()] = 1;
        sizes[Region.DISCOUNT.ordinal()] = 1;
        return sizes;
    }

    /** Numbers of the assets that a target takes in. */
    public int[] assets(Target on) {
        return IntStream.range(0, of.assets().count())
                .filter(asset -> on.takes(of.assets().get(asset)))
                .toArray();
    }

    /** All inputs that a target takes in. */
    public int[] inputs(Target on) {
        return switch (on.parameter()) {
            case SHARING -> IntStream.concat(sharing(on), impactSharing(on)).toArray();
            case PRICE_TREND -> trends(on).toArray();
            case COORDINATION_RATE -> one(Region.COORDINATION).toArray();
            case DISCOUNT_RATE -> one(Region.DISCOUNT).toArray();
            default ->
                IntStream.of(assets(on)).flatMap(asset -> ofAsset(on, asset)).toArray();
        };
    }

    /** The inputs of one asset that a target takes in. */
    public int[] inputs(Target on, int asset) {
        return ofAsset(on, asset).toArray();
    }

    /** The inputs that a target takes in among numbers that stand for figures of a library. */
    public int[] inputs(Target on, List<LibraryUse> uses) {
        return uses.stream()
                .filter(use -> use.amount().isOf(on) && on.takes(of.assets().get(assetNumber(use))))
                .flatMapToInt(use -> ofUse(on, use, assetNumber(use)))
                .toArray();
    }

    private int assetNumber(LibraryUse use) {
        if (assetNumbers.isEmpty()) {
            IntStream.range(0, of.assets().count())
                    .forEach(asset -> assetNumbers.put(of.assets().get(asset).id(), asset));
        }
        return Objects.requireNonNull(assetNumbers.get(use.asset()), use.asset());
    }

    private IntStream ofUse(Target on, LibraryUse use, int asset) {
        int component = methods.firstComponentOf(asset) + use.component();
        return switch (use.amount()) {
            case UNIT_COST -> ofComponent(Region.UNIT, on, component);
            case FIXED_COST -> ofComponent(Region.FIXED, on, component);
            case MAINTENANCE -> at(Region.MAINTENANCE, asset);
            case PERIODIC_UNIT -> at(Region.PERIODIC_UNIT, asset);
            case PERIODIC_FIXED -> at(Region.PERIODIC_FIXED, asset);
            case FAILURE -> at(Region.FAILURE, asset);
            case BENEFIT_UNIT -> at(Region.BENEFIT_UNIT, asset);
            case BENEFIT_FIXED -> at(Region.BENEFIT_FIXED, asset);
            case LIFE -> at(Region.LIFE, asset);
        };
    }

    private IntStream ofComponent(Region region, Target on, int component) {
        return on.takesComponent(of.kinds().name(methods.kindOf(component)))
                ? at(region, component)
                : IntStream.empty();
    }

    private IntStream ofAsset(Target on, int asset) {
        return switch (on.parameter()) {
            case COST -> costs(on, asset);
            case QUANTITY -> at(Region.QUANTITY, asset);
            case LIFE -> at(Region.LIFE, asset);
            case LIFE_LOSS -> at(Region.LIFE_LOSS, asset);
            case MARKUP -> at(Region.MARKUP, asset);
            case GROWTH -> at(Region.GROWTH, asset);
            case INSTALLED -> at(Region.INSTALLED, asset);
            default -> throw new IllegalArgumentException(on.parameter() + " is not of an asset");
        };
    }

    private IntStream costs(Target on, int asset) {
        IntStream all = IntStream.empty();
        if (on.takes(CostKind.RENEWAL)) {
            all = IntStream.range(methods.firstComponentOf(asset), methods.firstComponentOf(asset + 1))
                    .filter(component -> on.takesComponent(of.kinds().name(methods.kindOf(component))))
                    .flatMap(component -> IntStream.concat(at(Region.UNIT, component), at(Region.FIXED, component)));
        }
        if (on.takes(CostKind.MAINTENANCE)) {
            all = IntStream.concat(all, at(Region.MAINTENANCE, asset));
        }
        if (on.takes(CostKind.PERIODIC)) {
            all = IntStream.concat(
                    all, IntStream.concat(at(Region.PERIODIC_UNIT, asset), at(Region.PERIODIC_FIXED, asset)));
        }
        if (on.takes(CostKind.RISK)) {
            all = IntStream.concat(all, at(Region.FAILURE, asset));
        }
        if (on.takes(CostKind.BENEFIT)) {
            all = IntStream.concat(
                    all, IntStream.concat(at(Region.BENEFIT_UNIT, asset), at(Region.BENEFIT_FIXED, asset)));
        }
        return on.takes(CostKind.IMPACT) ? IntStream.concat(all, impactPrices(on, asset)) : all;
    }

    private IntStream impactPrices(Target on, int asset) {
        int kinds = of.impactKinds().count();
        return some(
                Region.IMPACT_PRICE,
                asset * kinds,
                kinds,
                kind -> on.takesComponent(of.impactKinds().name(kind)));
    }

    private IntStream sharing(Target on) {
        int kinds = of.kinds().count();
        return IntStream.range(0, sharing.places())
                .filter(place -> takesPlace(on, place))
                .flatMap(place -> some(
                        Region.SHARING,
                        place * kinds,
                        kinds,
                        kind -> on.takesComponent(of.kinds().name(kind))));
    }

    private IntStream impactSharing(Target on) {
        int kinds = of.impactKinds().count();
        return IntStream.range(0, sharing.places())
                .filter(place -> takesPlace(on, place))
                .flatMap(place -> some(
                        Region.IMPACT_SHARING,
                        place * kinds,
                        kinds,
                        kind -> on.takesComponent(of.impactKinds().name(kind))));
    }

    /** The φ of a section is that of its place; the case's own φ holds for districts. */
    private boolean takesPlace(Target on, int place) {
        if (on.section().isEmpty()) {
            return true;
        }
        return IntStream.range(0, of.sectionCount())
                .anyMatch(section -> sharing.place(section) == place
                        && of.section(section).id().equals(on.section().get()));
    }

    private IntStream trends(Target on) {
        int kinds = of.kinds().count();
        IntStream all = on.takes(CostKind.RENEWAL)
                ? some(
                        Region.TREND,
                        0,
                        kinds,
                        kind -> on.takesComponent(of.kinds().name(kind)))
                : IntStream.empty();
        boolean upkeep = on.takes(CostKind.MAINTENANCE) || on.takes(CostKind.PERIODIC);
        boolean[] taken = {upkeep, on.takes(CostKind.RISK), on.takes(CostKind.BENEFIT), on.takes(CostKind.IMPACT)};
        return IntStream.concat(all, some(Region.TREND, kinds, taken.length, cost -> taken[cost]));
    }

    private IntStream some(Region region, int from, int count, IntPredicate taken) {
        return IntStream.range(0, count).filter(taken).flatMap(i -> at(region, from + i));
    }

    private IntStream one(Region region) {
        return at(region, 0);
    }

    private IntStream at(Region region, int index) {
        return IntStream.of(inputs.touch(region, index));
    }
}
