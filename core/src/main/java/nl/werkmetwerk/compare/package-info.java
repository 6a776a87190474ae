/** Views of ledgers side by side: totals, savings, bridge, measures, warnings (MODEL 6). */
package nl.werkmetwerk.compare;
