/** Strategies: which assets are renewed in which years, and who shares (MODEL 4). */
@NullMarked
package nl.werkmetwerk.model.plan;

import org.jspecify.annotations.NullMarked;
