/** What sub-projects prove and how it may be rolled out (MODEL-practice 13). */
@NullMarked
package nl.werkmetwerk.model.practice;

import org.jspecify.annotations.NullMarked;
