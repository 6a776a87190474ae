/** The craft of sheets: pen, styles, names, assumptions, checks, charts, equal bytes for equal inputs. */
package nl.werkmetwerk.workbook.sheet;
