package nl.werkmetwerk.files.document;

/**
 * What knowing more is worth (MODEL 15); euro.
 *
 * @param perfect EVPI: knowing the gain for sure
 * @param sample EVSI: seeing some streets
 */
public record InformationValue(double perfect, double sample) {}
