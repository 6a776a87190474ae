/**
 * The front door: one question about a case is one {@link nl.werkmetwerk.study.Study}, whoever asks it. What a question
 * needs from several rooms comes together here and nowhere else; nothing below knows this room.
 */
@NullMarked
package nl.werkmetwerk.study;

import org.jspecify.annotations.NullMarked;
