package nl.werkmetwerk.resolved;

import nl.werkmetwerk.resolved.DrawnInputs.Region;

/** Works out drawn lives and years of construction: whole numbers, rounded half up (MODEL 10). */
final class DrawnLives {
    private final Assets written;
    private final Methods writtenMethods;
    private final Assets assets;
    private final Methods methods;

    DrawnLives(Assets written, Methods writtenMethods, Assets drawn, Methods drawnMethods) {
        this.written = written;
        this.writtenMethods = writtenMethods;
        this.assets = drawn;
        this.methods = drawnMethods;
    }

    void update(DrawnInputs in) {
        if (in.touched(Region.LIFE)) {
            for (int asset = 0; asset < written.count(); asset++) {
                double factor = in.get(Region.LIFE, asset);
                assets.setLife(asset, life(written.life(asset), factor));
                for (int method = written.firstMethod(asset); method < written.firstMethod(asset + 1); method++) {
                    methods.setLife(method, life(writtenMethods.life(method), factor));
                }
            }
        }
        if (in.touched(Region.INSTALLED)) {
            for (int asset = 0; asset < written.count(); asset++) {
                if (!written.planned(asset)) {
                    double year = Math.floor(in.get(Region.INSTALLED, asset) - written.ageAtStart(asset) + 0.5);
                    assets.setAgeAtStart(asset, (int) Math.max(0, -Math.max(year, -Assets.OLDEST)));
                }
            }
        }
    }

    private static int life(int written, double factor) {
        return (int) Math.max(1, Math.min(Assets.OLDEST, Math.floor(factor * written + 0.5)));
    }
}
