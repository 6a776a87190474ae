package nl.werkmetwerk.plain;

import nl.werkmetwerk.model.Asset;
import nl.werkmetwerk.model.Method;

/** One renewal or building. */
record PlainWork(int year, Asset asset, Method method) {}
