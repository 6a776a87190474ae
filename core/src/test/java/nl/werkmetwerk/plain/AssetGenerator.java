package nl.werkmetwerk.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.AssetBuilder;
import nl.werkmetwerk.model.asset.Benefit;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Impact;
import nl.werkmetwerk.model.asset.Lasting;
import nl.werkmetwerk.model.asset.Maintenance;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.asset.Periodic;
import nl.werkmetwerk.model.asset.Risk;

/** Assets of every age and kind. */
record AssetGenerator(Draw draw, int baseYear, int horizon) {
    Asset asset(String id, String section, Optional<String> owner) {
        int life = life();
        int age = age(life);
        AssetBuilder builder = Asset.builder(id, draw.oneOf(CaseGenerator.DISCIPLINES), section)
                .quantity(draw.oneIn(12) ? 0 : draw.amount(300), "m")
                .life(life);
        owner.ifPresent(builder::owner);
        if (draw.oneIn(4)) {
            builder.planned(planned());
        } else {
            builder.installed(baseYear - age);
        }
        if (draw.oneIn(2)) {
            draw.some(0, 4, this::component).forEach(builder::renewal);
            draw.some(0, 2, this::impact).forEach(builder::impact);
        } else {
            methods().forEach(builder::method);
        }
        running(builder, life, age >= 250);
        return builder.build();
    }

    private int life() {
        return switch (draw.whole(0, 7)) {
            case 0 -> 1;
            case 1 -> draw.whole(2, 4);
            case 2 -> draw.whole(40, 80);
            default -> draw.whole(5, 25);
        };
    }

    private int age(int life) {
        return switch (draw.whole(0, 8)) {
            case 0 -> 0;
            case 8 -> draw.oneIn(2) ? draw.whole(0, life) : draw.whole(250, 900);
            case 1 -> life;
            case 2 -> draw.whole(life, 2 * life);
            case 3 -> draw.whole(2 * life, 3 * life);
            default -> draw.whole(0, life);
        };
    }

    private int planned() {
        return switch (draw.whole(0, 5)) {
            case 0 -> baseYear - draw.whole(1, 8);
            case 1 -> baseYear + horizon;
            case 2 -> baseYear + horizon + draw.whole(1, 8);
            default -> baseYear + draw.whole(0, horizon - 1);
        };
    }

    private List<Method> methods() {
        List<Method> methods = new ArrayList<>();
        int count = draw.whole(1, 3);
        for (int i = 0; i < count; i++) {
            OptionalInt life = draw.oneIn(2) ? OptionalInt.empty() : OptionalInt.of(life());
            methods.add(new Method(
                    "way" + i, life, draw.some(0, 4, this::component), draw.some(0, 3, this::impact), !draw.oneIn(3)));
        }
        return methods;
    }

    private Component component() {
        return new Component(
                draw.oneOf(CaseGenerator.KINDS),
                draw.amount(300),
                draw.oneIn(2) ? 0 : draw.amount(20_000),
                draw.oneOf(List.of(Lasting.values())));
    }

    private Impact impact() {
        return new Impact(draw.oneOf(CaseGenerator.IMPACTS), draw.amount(2), draw.oneIn(2) ? 0 : draw.amount(30));
    }

    /** What is very old costs no fortune, for the sums to keep their precision. */
    private void running(AssetBuilder builder, int life, boolean ancient) {
        if (!draw.oneIn(3)) {
            builder.maintenance(
                    new Maintenance(draw.amount(10), draw.oneIn(3) ? 0 : draw.between(-0.1, ancient ? 0 : 0.05)));
        }
        if (draw.oneIn(2)) {
            builder.periodic(new Periodic(draw.whole(1, 12), draw.amount(20), draw.amount(3_000)));
        }
        if (draw.oneIn(2)) {
            double scale = draw.between(10, 12 + 2 * life) + (ancient ? 300 : 0);
            builder.risk(new Risk(draw.amount(200), scale, draw.oneIn(4) ? 1 : draw.between(0.3, 4)));
        }
        if (draw.oneIn(3)) {
            builder.benefit(new Benefit(draw.amount(10), draw.amount(1_000), draw.oneIn(2)));
        }
    }
}
