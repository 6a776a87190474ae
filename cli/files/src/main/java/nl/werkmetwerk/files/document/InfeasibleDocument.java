package nl.werkmetwerk.files.document;

/**
 * Why there is no schedule that keeps to the constraints (MODEL 7.7).
 *
 * @param head the case
 * @param why the reasons
 * @param stamp what it was made from
 */
public record InfeasibleDocument(CaseHead head, ToldInfeasibility why, Stamp stamp) implements OptimiseDocument {}
