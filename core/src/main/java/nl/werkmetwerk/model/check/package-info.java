/** What every part of a case is held to when it is made, and the problems that are told where it is not. */
@NullMarked
package nl.werkmetwerk.model.check;

import org.jspecify.annotations.NullMarked;
