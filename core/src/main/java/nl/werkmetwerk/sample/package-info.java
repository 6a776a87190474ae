/** Made-up cases of realistic size and make, the same for a seed on every machine. */
@NullMarked
package nl.werkmetwerk.sample;

import org.jspecify.annotations.NullMarked;
