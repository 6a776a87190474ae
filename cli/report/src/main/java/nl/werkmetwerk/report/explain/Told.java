package nl.werkmetwerk.report.explain;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkmetwerk.explain.Explanation;
import nl.werkmetwerk.explain.Formula;
import nl.werkmetwerk.explain.Group;
import nl.werkmetwerk.explain.Origin.Computed;
import nl.werkmetwerk.explain.Origin.Fact;
import nl.werkmetwerk.explain.Origin.Input;
import nl.werkmetwerk.explain.Quantity;
import nl.werkmetwerk.files.document.ToldEntry;
import nl.werkmetwerk.files.document.ToldExplanation;
import nl.werkmetwerk.files.document.ToldFormula;
import nl.werkmetwerk.files.document.ToldGroup;
import nl.werkmetwerk.files.document.ToldQuantity;
import nl.werkmetwerk.files.document.ToldSource;
import nl.werkmetwerk.report.Origin;
import nl.werkmetwerk.report.SourceFinder;

/**
 * Explanations as a result tells them, with the sources of their inputs. The members of a group, and sums over them, are
 * told where the group is met first.
 */
public final class Told {
    /** More groups than have entries close to each other; what is forgotten is told again. */
    private static final int MOST_GROUPS = 4096;

    private final SourceFinder sources;
    private final Set<Group> met = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param sources where inputs come from */
    public Told(SourceFinder sources) {
        this.sources = sources;
    }

    /** Tells an entry. */
    public ToldExplanation of(Explanation explanation) {
        boolean again = explanation.group().map(group -> !firstTime(group)).orElse(false);
        return new ToldExplanation(
                ToldEntry.of(explanation.entry()),
                explanation.rule(),
                formula(explanation.formula(), again),
                quantities(explanation.conditions(), again),
                quantity(explanation.discount(), false),
                explanation.group().map(group -> group(group, again)),
                explanation.rules());
    }

    private boolean firstTime(Group group) {
        if (met.size() > MOST_GROUPS) {
            met.clear();
        }
        return met.add(group);
    }

    private static ToldGroup group(Group group, boolean again) {
        return new ToldGroup(
                group.year(), group.place(), group.kind(), again ? Optional.empty() : Optional.of(group.members()));
    }

    private ToldFormula formula(Formula formula, boolean again) {
        return new ToldFormula(formula.symbols(), formula.filled(), quantities(formula.quantities(), again));
    }

    private List<ToldQuantity> quantities(List<Quantity> quantities, boolean again) {
        return quantities.stream().map(quantity -> quantity(quantity, again)).toList();
    }

    private ToldQuantity quantity(Quantity quantity, boolean again) {
        Optional<String> label = Optional.of(quantity.label()).filter(text -> !text.isEmpty());
        Optional<String> path = Optional.empty();
        Optional<String> model = Optional.empty();
        Optional<ToldFormula> formula = Optional.empty();
        if (quantity.origin() instanceof Input input) {
            path = Optional.of(input.path());
        } else if (quantity.origin() instanceof Computed computed) {
            model = Optional.of(computed.rule());
            formula =
                    again && quantity.isOfGroup() ? Optional.empty() : Optional.of(formula(computed.formula(), again));
        } else if (quantity.origin() instanceof Fact fact) {
            model = Optional.of(fact.rule());
        }
        Optional<ToldSource> source = path.flatMap(sources::of).map(Told::source);
        return new ToldQuantity(quantity.symbol(), label, quantity.value(), path, source, model, formula);
    }

    private static ToldSource source(Origin origin) {
        return new ToldSource(origin.source(), origin.note(), origin.assumption(), origin.url());
    }
}
