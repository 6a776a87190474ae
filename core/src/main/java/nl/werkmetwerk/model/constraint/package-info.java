/** What binds the best years: flexibility, fixed and blocked years, moratoria, budgets (MODEL 7). */
package nl.werkmetwerk.model.constraint;
