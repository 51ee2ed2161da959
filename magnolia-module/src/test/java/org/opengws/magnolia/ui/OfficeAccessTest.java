package org.opengws.magnolia.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import info.magnolia.cms.security.User;

class OfficeAccessTest {

    private final OfficeAccess access = new OfficeAccess();

    @ParameterizedTest
    @ValueSource(strings = {"gws-owner", "gws-auditor", "gws-member", "gws-top-executive", "superuser"})
    void whoeverHasAPartInTheProductSeesAnApp(String role) {
        assertThat(access.hasAccess(user(role))).isTrue();
    }

    @Test
    void anEditorWithoutARoleOfTheProductDoesNot() {
        assertThat(access.hasAccess(user("page-editor"))).isFalse();
    }

    @Test
    void anActionOfOneRoleIsItsAlone() {
        access.setRole("gws-administrator");
        assertThat(access.hasAccess(user("gws-administrator"))).isTrue();
        assertThat(access.hasAccess(user("gws-owner"))).isFalse();
    }

    private static User user(String role) {
        User user = mock(User.class);
        when(user.getAllRoles()).thenReturn(List.of(role));
        return user;
    }
}
