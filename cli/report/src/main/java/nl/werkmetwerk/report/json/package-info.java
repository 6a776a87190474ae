/** Results as JSON for programs: full precision, no rounding (MODEL 6.21). */
@NullMarked
package nl.werkmetwerk.report.json;

import org.jspecify.annotations.NullMarked;
