/** Whether a pilot is worth it, and what was learnt from one (MODEL 15). */
@NullMarked
package nl.werkmetwerk.practice;

import org.jspecify.annotations.NullMarked;
