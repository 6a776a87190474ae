/** Results as JSON for programs: full precision, no rounding (MODEL 6.21). */
package nl.werkmetwerk.cli.report.json;
