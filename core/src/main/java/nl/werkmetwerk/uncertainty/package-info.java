/** How sure a result is: draws of uncertain inputs, what they do to totals and savings, and which input matters (MODEL 10). */
package nl.werkmetwerk.uncertainty;
