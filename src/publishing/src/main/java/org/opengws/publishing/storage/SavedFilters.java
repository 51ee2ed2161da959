package org.opengws.publishing.storage;

import java.util.List;

import org.opengws.publishing.people.PersonId;

/** Port: the filters of lists that people named for themselves. A person sees and changes his own only. */
public interface SavedFilters {

    /** So many are kept for one person. */
    int MOST = 20;

    /** Nothing is kept; for a host without a place for it. */
    SavedFilters NONE = new SavedFilters() {
        @Override
        public List<SavedFilter> of(PersonId person) {
            return List.of();
        }

        @Override
        public boolean keep(PersonId person, SavedFilter filter) {
            return false;
        }

        @Override
        public void remove(PersonId person, String name) {
            // there is none
        }
    };

    /** By name. */
    List<SavedFilter> of(PersonId person);

    /**
     * In the place of one with the same name.
     *
     * @return whether it is kept; not where he has {@link #MOST} others
     */
    boolean keep(PersonId person, SavedFilter filter);

    /** Does nothing where he has none of that name. */
    void remove(PersonId person, String name);
}
