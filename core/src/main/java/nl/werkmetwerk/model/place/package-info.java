/** Where works can be combined: sections, what is shared there, and the damage that works do to their neighbours. */
package nl.werkmetwerk.model.place;
