package nl.werkmetwerk.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import nl.werkmetwerk.model.place.Attribute;
import nl.werkmetwerk.model.place.Condition;
import nl.werkmetwerk.model.place.Wanted;
import nl.werkmetwerk.model.plan.Rule;

/** Rules of every form of §4, and what sections are, so that some meet them and some do not. */
record RuleGenerator(Draw draw) {
    private static final List<String> SOILS = List.of("clay", "peat", "7");

    List<Rule> rules() {
        return draw.some(1, 3, this::rule);
    }

    private Rule rule() {
        return new Rule(
                disciplines(), disciplines(), within(), waitAtMost(), draw.oneIn(3) ? when() : Condition.ALWAYS);
    }

    /** None stands for every one. */
    private List<String> disciplines() {
        return draw.oneIn(2) ? List.of() : draw.some(1, 3, () -> draw.oneOf(CaseGenerator.DISCIPLINES));
    }

    private int within() {
        return draw.oneIn(4) ? 0 : draw.oneIn(6) ? 100 : draw.whole(1, 15);
    }

    private int waitAtMost() {
        return draw.oneIn(3) ? 0 : draw.oneIn(8) ? 40 : draw.whole(1, 8);
    }

    private Condition when() {
        Map<String, Supplier<Wanted>> about = new LinkedHashMap<>();
        about.put("soil", () -> new Wanted.OneOf(draw.some(1, 2, this::soil)));
        about.put("width", this::width);
        about.put("paved", () -> new Wanted.OneOf(List.of(new Attribute.Flag(draw.oneIn(2)))));
        about.put("households", () -> within(0, 50));
        about.put("district", () -> oneOf("D0", "S0", "S1"));
        about.put("city", () -> oneOf("C0", "C1"));
        Map<String, Wanted> wanted = new LinkedHashMap<>();
        List<String> names = List.copyOf(about.keySet());
        draw.some(1, 2, () -> draw.oneOf(names))
                .forEach(name -> wanted.put(name, about.get(name).get()));
        return new Condition(wanted);
    }

    private Wanted width() {
        return draw.oneIn(3) ? new Wanted.OneOf(List.of(number(5), number(7))) : within(4, 8);
    }

    private Wanted oneOf(String... words) {
        return new Wanted.OneOf(draw.someOf(List.of(words)).stream()
                .<Attribute>map(Attribute.Text::new)
                .toList());
    }

    /** At a bound too. */
    private Wanted within(int least, int most) {
        double low = draw.whole(least, most);
        double high = low + draw.whole(0, (most - least) / 2);
        return new Wanted.Within(
                draw.oneIn(3) ? OptionalDouble.empty() : OptionalDouble.of(low),
                draw.oneIn(3) ? OptionalDouble.empty() : OptionalDouble.of(high));
    }

    /** What a section is: anything may be left out, and a word may look like a number. */
    Map<String, Attribute> attributes() {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        if (!draw.oneIn(3)) {
            attributes.put("soil", soil());
        }
        if (!draw.oneIn(3)) {
            attributes.put("width", draw.oneIn(6) ? new Attribute.Text("7") : number(draw.whole(4, 8)));
        }
        if (!draw.oneIn(3)) {
            attributes.put("paved", new Attribute.Flag(draw.oneIn(2)));
        }
        return attributes;
    }

    private Attribute soil() {
        return draw.oneIn(5) ? number(7) : new Attribute.Text(draw.oneOf(SOILS));
    }

    private static Attribute number(double value) {
        return new Attribute.Number(value);
    }
}
