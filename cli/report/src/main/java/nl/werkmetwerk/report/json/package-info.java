/** Results as JSON for programs: full precision, no rounding (MODEL 6.21). */
package nl.werkmetwerk.report.json;
