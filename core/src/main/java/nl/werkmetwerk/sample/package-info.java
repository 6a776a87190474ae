/** Made-up cases of realistic size and make, the same for a seed on every machine. */
package nl.werkmetwerk.sample;
