/** What changed between two cases, and which group of changes moved a result by how much. */
package nl.werkmetwerk.diff;
