/** What is asked of a package for a neighbourhood: measures, criteria and budgets (MODEL-practice 12). */
@NullMarked
package nl.werkmetwerk.model.neighbourhood;

import org.jspecify.annotations.NullMarked;
