/** From a scenario file to a case: strict, with every problem told at its place. */
package nl.werkmetwerk.files;
