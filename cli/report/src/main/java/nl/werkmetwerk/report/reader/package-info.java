/**
 * A report for each reader, of which every figure says where it stands in a result (MODEL-practice 18). The list of words
 * that are not plain, {@code not-b1.csv}, is that of the worked cases of MODEL-practice.
 */
@NullMarked
package nl.werkmetwerk.report.reader;

import org.jspecify.annotations.NullMarked;
