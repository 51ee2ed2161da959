package org.opengws.publishing.visits;

/**
 * How often something was viewed.
 *
 * @param visitors those of one day; a sum over days counts a person once for each day
 */
public record Figures(long views, long visitors) {

    public static final Figures NONE = new Figures(0, 0);

    public Figures {
        if (views < 0 || visitors < 0) {
            throw new IllegalArgumentException("figures are counted: " + views + ", " + visitors);
        }
    }

    public Figures plus(Figures other) {
        return new Figures(views + other.views, visitors + other.visitors);
    }
}
