package org.opengws.publishing.edition;

import java.util.List;
import java.util.Objects;

import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;

/**
 * Who decided, with the name, position and unit of that day.
 *
 * @param id of the account; {@code system} where the product itself recorded the decision
 * @param role code of the role in which he acted
 * @param delegation id of the delegation by which he acted for another executive, empty where in his own right
 * @param onBehalfOf the executive for whom he acted, by his post, empty where in his own right
 * @param roles all that he held at that moment: sorted codes, a declared group as {@code group:<name>}, the top executive's
 *     post as {@link #TOP_EXECUTIVE}; empty where the decision is older than the format that keeps them
 */
public record Decider(
        PersonId id,
        String name,
        String position,
        String unit,
        String unitName,
        String role,
        String delegation,
        String onBehalfOf,
        List<String> roles) {

    /** The top executive's post among what somebody held; no role by itself. */
    public static final String TOP_EXECUTIVE = "top-executive";

    public static final Decider SYSTEM =
            new Decider(new PersonId("system"), "ระบบ", "", "", "", "system", "", "", List.of());

    public Decider {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(unitName, "unitName");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(delegation, "delegation");
        Objects.requireNonNull(onBehalfOf, "onBehalfOf");
        roles = List.copyOf(roles);
    }

    public boolean isOf(Role other) {
        return role.equals(other.code());
    }

    public boolean isSystem() {
        return role.equals(SYSTEM.role);
    }
}
