package nl.werkmetwerk.files.document;

import java.util.OptionalDouble;
import nl.werkmetwerk.compare.Saving;

/**
 * What a strategy saves against a baseline, with what that writes off.
 *
 * @param result the figures
 * @param writeOff nominal euro written off more than under the baseline, a charge without cash (MODEL 9): not to be added
 *     to the saving; empty where the case keeps no accounts
 */
public record ComparedSaving(Saving result, OptionalDouble writeOff) {}
