/** What a saving hangs on: one input at a time, and two by two. */
package nl.werkmetwerk.uncertainty.sensitivity;
