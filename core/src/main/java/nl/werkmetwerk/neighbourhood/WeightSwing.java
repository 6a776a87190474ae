package nl.werkmetwerk.neighbourhood;

import java.io.Serializable;
import java.util.List;

/**
 * What another weight of one criterion changes in the choice (MODEL-practice 12.7).
 *
 * @param criterion id
 * @param factor by which its weight is multiplied, before all are divided by their sum
 * @param in ids of the candidates that come in, in order
 * @param out ids of those that go out
 * @param points of the other choice, at the other weights
 * @param netCost of the other choice, euro of present value
 */
public record WeightSwing(
        String criterion, double factor, List<String> in, List<String> out, double points, double netCost)
        implements Serializable {
    public WeightSwing {
        in = List.copyOf(in);
        out = List.copyOf(out);
    }
}
