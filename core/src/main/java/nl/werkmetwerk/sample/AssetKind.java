package nl.werkmetwerk.sample;

import java.util.List;

/**
 * What assets of a discipline are like: ranges to draw from, euro per metre of street at the price level of 2024
 * excluding VAT, rounded from Dutch unit prices as cost libraries give them; lives in years.
 *
 * @param discipline name
 * @param own the thing itself, euro per metre
 * @param excavation digging, euro per metre
 * @param surface breaking and restoring the surface, euro per metre
 * @param traffic traffic measures: fixed amount, amount per metre
 * @param siteSetUp site set-up, fixed amount
 * @param life technical life
 * @param earliest age from which it may be renewed
 * @param span years between that age and the age at which it must be
 * @param shape of the power law of failures in a year
 * @param digs whether renewing it opens the street
 * @param ownsSurface whether the surface is its own and lasts
 */
record AssetKind(
        String discipline,
        Range own,
        Range excavation,
        Range surface,
        Range traffic,
        Range siteSetUp,
        Range life,
        Range earliest,
        Range span,
        Range shape,
        boolean digs,
        boolean ownsSurface) {
    /** Two ends of a range. */
    record Range(double low, double high) {
        static final Range NONE = new Range(0, 0);

        double draw(Draws draws) {
            return draws.euro(low, high);
        }

        int years(Draws draws) {
            return draws.whole((int) low, (int) high);
        }
    }

    static final AssetKind SEWER = new AssetKind(
            "sewer",
            range(350, 600),
            range(150, 300),
            range(120, 200),
            range(5000, 60),
            range(8000, 20000),
            range(60, 80),
            range(35, 45),
            range(40, 50),
            range(4, 6),
            true,
            false);

    static final AssetKind ROAD = new AssetKind(
            "road",
            range(200, 400),
            range(20, 20),
            range(200, 350),
            range(6000, 80),
            range(8000, 20000),
            range(25, 40),
            range(12, 18),
            range(25, 35),
            range(3, 4),
            true,
            true);

    /** What may lie beside sewer and road, in the order in which disciplines are drawn from. */
    static final List<AssetKind> OTHERS = List.of(
            new AssetKind(
                    "water",
                    range(180, 300),
                    range(90, 160),
                    range(60, 110),
                    Range.NONE,
                    Range.NONE,
                    range(60, 85),
                    range(30, 40),
                    range(45, 55),
                    range(4, 6),
                    true,
                    false),
            new AssetKind(
                    "lighting",
                    range(80, 130),
                    range(10, 10),
                    range(10, 10),
                    Range.NONE,
                    Range.NONE,
                    range(30, 45),
                    range(16, 22),
                    range(25, 35),
                    range(4, 6),
                    false,
                    false),
            new AssetKind(
                    "trees",
                    range(60, 150),
                    range(20, 20),
                    range(15, 15),
                    Range.NONE,
                    Range.NONE,
                    range(40, 70),
                    range(22, 30),
                    range(40, 50),
                    range(3, 3),
                    false,
                    false),
            new AssetKind(
                    "cable",
                    range(120, 200),
                    range(70, 130),
                    range(50, 90),
                    Range.NONE,
                    Range.NONE,
                    range(45, 70),
                    range(28, 36),
                    range(40, 50),
                    range(4, 6),
                    true,
                    false),
            new AssetKind(
                    "heat",
                    range(300, 500),
                    range(120, 200),
                    range(80, 140),
                    Range.NONE,
                    Range.NONE,
                    range(40, 60),
                    range(25, 35),
                    range(35, 45),
                    range(4, 6),
                    true,
                    false),
            new AssetKind(
                    "telecom",
                    range(60, 120),
                    range(60, 110),
                    range(40, 80),
                    Range.NONE,
                    Range.NONE,
                    range(30, 50),
                    range(20, 28),
                    range(30, 40),
                    range(3, 5),
                    true,
                    false));

    private static Range range(double low, double high) {
        return new Range(low, high);
    }
}
