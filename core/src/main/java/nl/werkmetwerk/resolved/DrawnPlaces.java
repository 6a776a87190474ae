package nl.werkmetwerk.resolved;

import java.util.List;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.resolved.DrawnInputs.Region;

/** Works out drawn overlap and damage. */
final class DrawnPlaces {
    private final SharingTable sharing;
    private final SharingTable written;
    private final DamageTable damage;
    private final List<DamageRule> rules;
    private final Assets assets;
    private final Names disciplines;

    DrawnPlaces(
            SharingTable drawn,
            SharingTable written,
            DamageTable damage,
            List<DamageRule> rules,
            Assets assets,
            Names disciplines) {
        this.sharing = drawn;
        this.written = written;
        this.damage = damage;
        this.rules = List.copyOf(rules);
        this.assets = assets;
        this.disciplines = disciplines;
    }

    void update(DrawnInputs in, Cuts cuts) {
        if (in.touched(Region.SHARING)) {
            for (int i = 0; i < written.size(); i++) {
                sharing.set(i, cuts.fraction(written.get(i) * in.get(Region.SHARING, i)));
            }
        }
        if (in.touched(Region.IMPACT_SHARING)) {
            for (int i = 0; i < written.impactSize(); i++) {
                sharing.setImpact(i, cuts.fraction(written.getImpact(i) * in.get(Region.IMPACT_SHARING, i)));
            }
        }
        if (in.touched(Region.LIFE_LOSS)) {
            damage.clear();
            for (DamageRule rule : rules) {
                hit(rule, in, cuts);
            }
        }
    }

    private void hit(DamageRule rule, DrawnInputs in, Cuts cuts) {
        int to = disciplines.number(rule.to());
        int by = disciplines.number(rule.by());
        for (int asset = 0; by >= 0 && asset < assets.count(); asset++) {
            if (assets.discipline(asset) == to) {
                damage.keep(asset, by, 1 - cuts.fraction(rule.lifeLoss() * in.get(Region.LIFE_LOSS, asset)));
            }
        }
    }
}
