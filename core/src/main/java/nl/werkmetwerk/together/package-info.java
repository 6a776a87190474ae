/**
 * Who works together (MODEL 5): the works of one year in one place that share a kind are a gathering; what they save is
 * φ·(S − m), S the sum of their stand-alone amounts and m the greatest of them, in proportion to their amounts. And
 * where works of two or more disciplines dig, they are coordinated.
 */
@NullMarked
package nl.werkmetwerk.together;

import org.jspecify.annotations.NullMarked;
