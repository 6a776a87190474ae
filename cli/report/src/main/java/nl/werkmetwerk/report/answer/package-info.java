/** A comparison as a page that a reader turns: discount rate, prices and shared parts by sliders, all figures following. */
@NullMarked
package nl.werkmetwerk.report.answer;

import org.jspecify.annotations.NullMarked;
