/**
 * Registers stacked to a scenario (MODEL 11): a mapping says what a register means, an import makes assets and sections
 * of its records, and every record ends up in the scenario or among those set aside, with the reason.
 */
@NullMarked
package nl.werkmetwerk.register;

import org.jspecify.annotations.NullMarked;
