package nl.werkmetwerk.plain;

import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Method;

/** How an asset stands at a moment of the simulation. */
final class PlainStanding {
    final Asset asset;
    final PlainNames names;
    boolean exists;
    int age;
    int life;
    int agePreviousYear;
    Method madeBy;

    PlainStanding(Asset asset, PlainNames names, int baseYear) {
        this.asset = asset;
        this.names = names;
        this.exists = !asset.planned();
        this.age = exists ? baseYear - asset.startYear() : 0;
        this.agePreviousYear = age - 1;
        this.life = asset.life();
        this.madeBy = asset.methods().get(0);
    }

    boolean due(int year) {
        return exists ? age >= life : year >= asset.startYear();
    }

    boolean withinWindow(int year, int window) {
        return exists ? life - age <= window && 2 * age >= life : asset.startYear() - year <= window;
    }

    /** By which method it is renewed without a look at its neighbours; null when it is not. */
    Method ownMethod(int year) {
        if (names.bind(year)) {
            return names.years().get(year);
        }
        return due(year) ? asset.methods().get(0) : null;
    }

    /** r of the rules: how many years it has to go. */
    int yearsToGo(int year) {
        if (names.bind(year)) {
            return names.years().ceilingKey(year) - year;
        }
        return yearsLeft(year);
    }

    /** Until the end of its life or, where it is not there yet, until it is to be built. */
    int yearsLeft(int year) {
        return exists ? life - age : asset.startYear() - year;
    }

    void renew(Method method) {
        exists = true;
        age = 0;
        life = method.life().isPresent() ? method.life().getAsInt() : asset.life();
        madeBy = method;
    }
}
