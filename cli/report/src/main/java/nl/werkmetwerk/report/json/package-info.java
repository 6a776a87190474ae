/** Explanations as JSON for programs, written entry by entry as they come; all other results are of {@code files.result}. */
@NullMarked
package nl.werkmetwerk.report.json;

import org.jspecify.annotations.NullMarked;
