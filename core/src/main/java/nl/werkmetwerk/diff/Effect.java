package nl.werkmetwerk.diff;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.werkmetwerk.field.Topic;

/**
 * What the changes of one topic did to a result; of several, where one cannot be without the other.
 *
 * @param topics in their order; more than one when a case with the changes of the one and not of the other would be
 *     invalid, such as works that name an asset that is not there
 * @param baseline euro that it added to the total of the baseline
 * @param strategy euro that it added to the total of the strategy
 */
public record Effect(Set<Topic> topics, double baseline, double strategy) implements Serializable {
    public Effect {
        topics = Collections.unmodifiableSet(EnumSet.copyOf(topics));
    }

    /** Euro that it added to the saving. */
    public double saving() {
        return baseline - strategy;
    }
}
