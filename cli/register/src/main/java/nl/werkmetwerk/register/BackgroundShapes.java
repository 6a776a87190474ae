package nl.werkmetwerk.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.tree.FlowText;
import nl.werkmetwerk.files.tree.UnreadableException;
import nl.werkmetwerk.register.place.Crs;
import nl.werkmetwerk.register.place.Projection;
import nl.werkmetwerk.register.rule.SetAsideException;
import nl.werkmetwerk.register.source.RecordReader;
import nl.werkmetwerk.register.source.RegisterRecord;
import nl.werkmetwerk.register.source.SourceFile;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** What registers and other files draw, to lie below the streets of a map: seen, never measured. */
public final class BackgroundShapes {
    /** So many make a page of some megabytes. */
    private static final int MOST = 20_000;

    private final List<String> shapes = new ArrayList<>();
    private final Projection toDegrees = new Projection(Crs.RD, Crs.WGS84);
    private final int most;
    private boolean full;

    private BackgroundShapes(int most) {
        this.most = most;
    }

    /** Takes what it is given, as far as a page can bear. */
    public static BackgroundShapes some() {
        return new BackgroundShapes(MOST);
    }

    /** Takes nothing. */
    static BackgroundShapes none() {
        return new BackgroundShapes(0);
    }

    /** Takes a shape in a plane; one without a place on earth, or beyond the most, is left out. */
    void add(@Nullable Geometry shape, Optional<Crs> plane) {
        if (full || shape == null || plane.isEmpty()) {
            return;
        }
        full = shapes.size() >= most;
        if (!full) {
            boolean rd = plane.get().toString().equals(Crs.RD.toString());
            Projection projection = rd ? toDegrees : new Projection(plane.get(), Crs.WGS84);
            Geometry degrees = plane.get().geographic() ? shape : projection.project(shape);
            shapes.add(FlowText.of(DrawnShape.of(degrees), true));
        }
    }

    /** Takes all that a file draws; a drawing that is broken is left out. @throws RefusedException if it cannot be read */
    public void read(Path path) throws RefusedException {
        SourceFile file = SourceFile.of(path);
        try (RecordReader reader = file.open()) {
            PlaneShapes drawn = new PlaneShapes(Optional.of(Crs.WGS84), Optional.empty(), reader, file);
            for (RegisterRecord record = reader.next(); record != null && !full; record = reader.next()) {
                take(drawn, record);
            }
        } catch (UnreadableException e) {
            throw new RefusedException(e);
        } catch (IOException e) {
            throw new RefusedException(UnreadableException.unopened(Message.error("file.unreadable", file.place())));
        }
    }

    private void take(PlaneShapes drawn, RegisterRecord record) throws UnreadableException {
        try {
            add(drawn.of(record), Optional.of(Crs.WGS84));
        } catch (SetAsideException e) {
            return; // it decides nothing, and import tells it of a register
        }
    }

    /** GeoJSON geometries, in degrees. */
    public List<String> geometries() {
        return List.copyOf(shapes);
    }

    /** Whether some were left out, there being too many. */
    public boolean full() {
        return full;
    }
}
