/** The craft of sheets: pen, styles, names, assumptions, checks, charts, equal bytes for equal inputs. */
@NullMarked
package nl.werkmetwerk.workbook.sheet;

import org.jspecify.annotations.NullMarked;
