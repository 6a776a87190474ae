package nl.werkmetwerk.study;

import java.util.Optional;
import nl.werkmetwerk.uncertainty.sensitivity.Sensitivity;
import nl.werkmetwerk.uncertainty.sensitivity.TwoWayTable;

/**
 * What a saving hangs on.
 *
 * @param sensitivity one assumption at a time
 * @param table two at once, where it was asked for
 */
public record SensitivityAnswer(Sensitivity sensitivity, Optional<TwoWayTable> table) {}
