/** Municipal asset accounts, kept by year and class, shared out over the assets of registers (MODEL 9 and 11). */
@NullMarked
package nl.werkmetwerk.register.accounts;

import org.jspecify.annotations.NullMarked;
