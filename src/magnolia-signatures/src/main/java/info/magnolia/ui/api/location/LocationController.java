package info.magnolia.ui.api.location;

public class LocationController {

    public Location getWhere() {
        throw new UnsupportedOperationException();
    }

    public void goTo(Location location) {
        throw new UnsupportedOperationException();
    }
}
