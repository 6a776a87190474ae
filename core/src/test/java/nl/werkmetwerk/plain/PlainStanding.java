package nl.werkmetwerk.plain;

import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Method;

/** How an asset stands at a moment of the simulation. */
final class PlainStanding {
    final Asset asset;
    boolean exists;
    int age;
    int life;
    int agePreviousYear;
    Method madeBy;

    PlainStanding(Asset asset, int baseYear) {
        this.asset = asset;
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

    void renew(Method method) {
        exists = true;
        age = 0;
        life = method.life().isPresent() ? method.life().getAsInt() : asset.life();
        madeBy = method;
    }
}
