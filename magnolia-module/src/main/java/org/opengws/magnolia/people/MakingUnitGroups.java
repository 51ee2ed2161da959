package org.opengws.magnolia.people;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.opengws.magnolia.session.InSystemContext;
import org.opengws.publishing.organisation.UnitId;

import info.magnolia.cms.security.AccessDeniedException;
import info.magnolia.cms.security.GroupManager;
import info.magnolia.cms.security.SecuritySupport;

/** Makes the group of each unit that has none; never removes or changes one, also not of a unit that ended. */
public final class MakingUnitGroups {

    private final SecuritySupport security;
    private final Set<UnitId> seen = ConcurrentHashMap.newKeySet();

    public MakingUnitGroups(SecuritySupport security) {
        this.security = security;
    }

    /** Asks Magnolia only about units that it was not asked about before. */
    public void forUnits(Set<UnitId> units) {
        for (UnitId unit : units) {
            if (!seen.contains(unit)) {
                make(UnitGroups.of(unit));
                seen.add(unit);
            }
        }
    }

    /** From now on Magnolia is asked about each unit once more: somebody may have renamed or deleted its group. */
    public void forget() {
        seen.clear();
    }

    private void make(String group) {
        GroupManager groups = security.getGroupManager();
        try {
            InSystemContext.get(() -> groups.getGroup(group) == null ? groups.createGroup(group) : null);
        } catch (AccessDeniedException e) {
            throw new IllegalStateException("Magnolia does not let its own system make the group " + group, e);
        }
    }
}
