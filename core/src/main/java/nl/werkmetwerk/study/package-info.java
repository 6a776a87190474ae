/**
 * The front door: one question about a case is one {@link nl.werkmetwerk.study.Study}, whoever asks it. What a question
 * needs from several rooms comes together here and nowhere else; nothing below knows this room.
 */
package nl.werkmetwerk.study;
