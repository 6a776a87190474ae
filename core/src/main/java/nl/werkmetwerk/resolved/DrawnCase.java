package nl.werkmetwerk.resolved;

import java.util.List;
import nl.werkmetwerk.model.uncertain.Parameter;
import nl.werkmetwerk.model.uncertain.Target;
import nl.werkmetwerk.resolved.DrawnInputs.Region;

/**
 * A case of which inputs are drawn again and again. What does not change is shared with the case it is drawn from; the
 * tables that do are its own and are overwritten by every {@link #update}: for one thread.
 */
public final class DrawnCase {
    private final ResolvedCase drawn;
    private final DrawnInputs inputs;
    private final InputSelector selector;
    private final DrawnMethods methods;
    private final DrawnRunning running;
    private final DrawnRates rates;
    private final DrawnPlaces places;
    private final DrawnLives lives;
    private final ResolvedCase written;
    private final Cuts cuts = new Cuts();

    /**
     * Prepares draws.
     *
     * @param written the case as it was written
     * @param targets everything that will be drawn
     */
    public DrawnCase(ResolvedCase written, List<Target> targets) {
        this.written = written;
        boolean apart = targets.stream()
                .anyMatch(on ->
                        on.parameter() == Parameter.SHARING && on.section().isPresent());
        SharingTable sharing = written.sharingTable(apart);
        drawn = written.copyForDraws(apart);
        methods = new DrawnMethods(
                written.source(), drawn.assets(), drawn.methods(), written.kinds(), written.impactKinds());
        running = new DrawnRunning(drawn.assets(), drawn.running());
        rates = new DrawnRates(written.source(), written.kinds(), drawn.clock(), drawn.trends());
        places = new DrawnPlaces(
                drawn.sharing(),
                sharing,
                drawn.damage(),
                written.source().damage(),
                drawn.assets(),
                written.disciplines());
        lives = new DrawnLives(written.assets(), written.methods(), drawn.assets(), drawn.methods());
        inputs = new DrawnInputs(InputSelector.sizes(written, methods, sharing));
        selector = new InputSelector(written, methods, sharing, inputs);
    }

    /** The case with what was last drawn; the same object every time. */
    public ResolvedCase resolved() {
        return drawn;
    }

    /** Where a draw is set, before {@link #update}. */
    public DrawnInputs inputs() {
        return inputs;
    }

    /** Which inputs a target is. */
    public InputSelector selector() {
        return selector;
    }

    /**
     * Works out the tables of the case from the inputs.
     *
     * @return whether an input had to be cut to what is possible
     */
    public boolean update() {
        methods.update(inputs, cuts);
        running.update(inputs, cuts);
        rates.update(inputs, cuts);
        places.update(inputs, cuts);
        lives.update(inputs);
        if (inputs.touched(Region.COORDINATION)) {
            double rate = written.coordinationRate() * inputs.get(Region.COORDINATION, 0);
            drawn.setCoordinationRate(cuts.amount(rate));
        }
        if (inputs.touched(Region.IMPACT_PRICE)) {
            int kinds = written.impactKinds().count();
            for (int i = 0; i < written.assets().count() * kinds; i++) {
                double price = written.impactPrice(i / kinds, i % kinds);
                drawn.setImpactPrice(i, cuts.amount(price * inputs.get(Region.IMPACT_PRICE, i)));
            }
        }
        return cuts.take();
    }
}
