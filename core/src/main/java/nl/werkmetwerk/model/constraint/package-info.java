/** What binds the best years: flexibility, fixed and blocked years, moratoria, budgets (MODEL 7). */
@NullMarked
package nl.werkmetwerk.model.constraint;

import org.jspecify.annotations.NullMarked;
