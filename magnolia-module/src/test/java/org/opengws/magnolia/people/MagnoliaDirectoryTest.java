package org.opengws.magnolia.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opengws.magnolia.InContext;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;

import info.magnolia.cms.security.Group;
import info.magnolia.cms.security.GroupManager;
import info.magnolia.cms.security.SecuritySupport;
import info.magnolia.cms.security.User;
import info.magnolia.cms.security.UserManager;

class MagnoliaDirectoryTest {

    private final InContext context = new InContext();
    private final SecuritySupport security = mock(SecuritySupport.class);
    private final UserManager users = mock(UserManager.class);
    private final List<User> all = new ArrayList<>();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);
    private MagnoliaDirectory directory = directory(Map.of());

    @AfterEach
    void leave() {
        context.close();
    }

    @Test
    void aRoleOfMagnoliaStandsForTheRoleOfTheFramework() {
        for (Role role : Role.values()) {
            user("u-" + role.code(), List.of("gws-" + role.code()), List.of("gws-unit-a"));
            assertThat(person("u-" + role.code()).roles()).containsExactly(role);
        }
    }

    @Test
    void theUnitComesFromTheGroupThatIsMadeWithIt() {
        user("somchai", List.of("gws-owner"), List.of("gws-unit-bureau-1", "editors"));
        assertThat(person("somchai").unit()).contains(new UnitId("bureau-1"));
    }

    @Test
    void theUnitAlsoComesFromAGroupThatTheSettingsListForIt() {
        directory = directory(Map.of("bureau-1", "Old Bureau, planning"));
        user("somchai", List.of("gws-owner"), List.of("planning"));
        assertThat(person("somchai").unit()).contains(new UnitId("bureau-1"));
    }

    @Test
    void whoIsInTheGroupsOfTwoUnitsBelongsToNoneAndIsAProblem() {
        user("somchai", List.of("gws-owner"), List.of("gws-unit-a", "gws-unit-b"));
        assertThat(person("somchai").unit()).isEmpty();
        assertThat(directory.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.en()).contains("somchai", "several units"));
    }

    @Test
    void aTextThatIsNoMailAddressIsAProblemAndNoMailGoesThere() {
        User somchai = user("somchai", List.of("gws-owner"), List.of("gws-unit-a"));
        when(somchai.getProperty("email")).thenReturn("somchai at example");
        assertThat(person("somchai").mail()).isEmpty();
        assertThat(directory.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.en()).contains("somchai", "mail address"));
    }

    @Test
    void anOwnerInNoUnitIsAProblemAndAnAuditorIsNot() {
        user("somchai", List.of("gws-owner"), List.of());
        user("malee", List.of("gws-auditor"), List.of());
        assertThat(directory.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.en()).contains("somchai"));
    }

    @Test
    void otherGroupsMayBeNamedByAProcedure() {
        user("somchai", List.of("gws-owner"), List.of("gws-unit-a", "legal", "Not A File's Word"));
        assertThat(person("somchai").groups()).containsExactly("legal");
    }

    @Test
    void superuserCountsAsNothing() {
        user("superuser", List.of("superuser"), List.of("publishers"));
        assertThat(directory.person(new PersonId("superuser"))).isEmpty();
        assertThat(directory.people()).isEmpty();
    }

    @Test
    void aUserWithoutARoleOfOursIsNobodyHere() {
        user("editor", List.of("editor"), List.of("editors", "gws-unit-a"));
        assertThat(directory.people()).isEmpty();
    }

    @Test
    void whoActsOnlyThroughAGroupIsLetInAsAMember() {
        user("lawyer", List.of("gws-member"), List.of("legal"));
        assertThat(person("lawyer").groups()).containsExactly("legal");
        assertThat(person("lawyer").roles()).isEmpty();
    }

    @Test
    void theTopExecutiveIsMarkedByARoleOfHisOwn() {
        user("boss", List.of("gws-executive", "gws-top-executive"), List.of());
        user("deputy", List.of("gws-executive"), List.of());
        assertThat(person("boss").topExecutive()).isTrue();
        assertThat(person("deputy").topExecutive()).isFalse();
    }

    @Test
    void aDisabledUserIsNobody() {
        User user = user("gone", List.of("gws-auditor"), List.of());
        when(user.isEnabled()).thenReturn(false);
        assertThat(directory.person(new PersonId("gone"))).isEmpty();
    }

    @Test
    void nameAndPositionComeFromTheUserElseFromWhatIsKnown() {
        User full = user("malee", List.of("gws-verifier"), List.of());
        when(full.getProperty("title")).thenReturn("นางมาลี ใจดี");
        when(full.getProperty("position")).thenReturn("นักวิชาการคอมพิวเตอร์");
        user("plain", List.of("gws-verifier"), List.of());
        assertThat(person("malee").name().th()).isEqualTo("นางมาลี ใจดี");
        assertThat(person("malee").position().th()).isEqualTo("นักวิชาการคอมพิวเตอร์");
        assertThat(person("plain").name().th()).isEqualTo("plain");
        assertThat(person("plain").position().th()).isEqualTo("เจ้าหน้าที่ตรวจสอบและเผยแพร่");
    }

    @Test
    void aNameThatNoPersonMayHaveIsLeftOutAndToldOf() {
        user("สมชาย", List.of("gws-owner"), List.of("gws-unit-a"));
        assertThat(directory.people()).isEmpty();
        assertThat(directory.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.th()).contains("สมชาย"));
    }

    @Test
    void everybodyTogetherIsKeptForAFewSecondsAndOnePersonIsNot() {
        user("somchai", List.of("gws-owner"), List.of("gws-unit-a"));
        directory.people();
        directory.people();
        verify(users, times(1)).getAllUsers();
        person("somchai");
        person("somchai");
        verify(users, times(2)).getUser("somchai");
    }

    @Test
    void aUnitsGroupIsMadeOnceAndOnlyWhereItIsAbsent() throws Exception {
        GroupManager groups = mock(GroupManager.class);
        when(security.getGroupManager()).thenReturn(groups);
        when(groups.getGroup("gws-unit-there")).thenReturn(mock(Group.class));
        MakingUnitGroups making = new MakingUnitGroups(security);
        making.forUnits(Set.of(new UnitId("there"), new UnitId("new")));
        making.forUnits(Set.of(new UnitId("there"), new UnitId("new")));
        verify(groups, times(1)).createGroup("gws-unit-new");
        verify(groups, never()).createGroup("gws-unit-there");
        verify(groups, times(2)).getGroup(anyString());
        verify(groups, times(1)).createGroup(any());
    }

    private Person person(String name) {
        return directory.person(new PersonId(name)).orElseThrow();
    }

    private MagnoliaDirectory directory(Map<String, String> unitGroups) {
        when(security.getUserManager()).thenReturn(users);
        when(users.getAllUsers()).thenReturn(all);
        return new MagnoliaDirectory(security, new UnitGroups(unitGroups), clock);
    }

    @Test
    void noTitleOfARoleStandsForAnExecutivesPostAndOneWithoutAPostIsAProblem() {
        user("deputy", List.of("gws-executive"), List.of());
        assertThat(person("deputy").position().th()).isEmpty();
        assertThat(directory.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.en()).contains("deputy", "without a post"));
    }

    private User user(String name, List<String> roles, List<String> groups) {
        User user = mock(User.class);
        when(user.getName()).thenReturn(name);
        when(user.isEnabled()).thenReturn(true);
        when(user.getAllRoles()).thenReturn(roles);
        when(user.getAllGroups()).thenReturn(groups);
        when(users.getUser(name)).thenReturn(user);
        all.add(user);
        return user;
    }
}
