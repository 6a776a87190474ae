/** The workbook of the municipal budget: charges by year, group and levy. */
@NullMarked
package nl.werkmetwerk.workbook.budget;

import org.jspecify.annotations.NullMarked;
