/** What changed between two cases, and which group of changes moved a result by how much. */
@NullMarked
package nl.werkmetwerk.diff;

import org.jspecify.annotations.NullMarked;
