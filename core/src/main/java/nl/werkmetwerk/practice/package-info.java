/** Whether a pilot is worth it, and what was learnt from one (MODEL 15). */
package nl.werkmetwerk.practice;
