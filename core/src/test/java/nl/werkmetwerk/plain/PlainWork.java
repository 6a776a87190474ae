package nl.werkmetwerk.plain;

import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Method;

/** One renewal or building. */
record PlainWork(int year, Asset asset, Method method) {}
