/** How records with optional components are kept outside the program. */
package nl.werkmetwerk.model.stored;
