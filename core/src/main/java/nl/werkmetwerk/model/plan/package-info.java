/** Strategies: which assets are renewed in which years, and who shares (MODEL 4). */
package nl.werkmetwerk.model.plan;
