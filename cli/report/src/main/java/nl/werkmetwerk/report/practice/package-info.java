/** Reports of what practice learns: experiments, and the few rules that carry furthest. */
@NullMarked
package nl.werkmetwerk.report.practice;

import org.jspecify.annotations.NullMarked;
