package org.opengws.publishing.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {

    private static final Proxies OFFICE = Proxies.of("10.0.0.0/8, 192.0.2.7, 2001:db8:1::/48");

    @Test
    void withoutTrustedProxiesForwardingHeadersAreNotLookedAt() {
        assertThat(Proxies.NONE.visitor("203.0.113.9", List.of("198.51.100.1"))).isEqualTo("203.0.113.9");
        assertThat(Proxies.of(" ").isEmpty()).isTrue();
    }

    @Test
    void theVisitorIsTheRightmostHopThatIsNoProxyOfOurs() {
        assertThat(OFFICE.visitor("10.1.1.1", List.of("1.1.1.1, 203.0.113.9, 10.2.2.2")))
                .isEqualTo("203.0.113.9");
        assertThat(OFFICE.visitor("10.1.1.1", List.of("1.1.1.1", "203.0.113.9", "192.0.2.7")))
                .isEqualTo("203.0.113.9");
    }

    /** goaccess#2447, NodeBB#3707: all visitors behind a proxy were one. */
    @Test
    void behindOneProxyEveryVisitorIsHimself() {
        assertThat(OFFICE.visitor("10.1.1.1", List.of("203.0.113.9")))
                .isNotEqualTo(OFFICE.visitor("10.1.1.1", List.of("203.0.113.10")));
    }

    @Test
    void whoIsNoProxyOfOursForgesNothing() {
        assertThat(OFFICE.visitor("203.0.113.9", List.of("10.9.9.9, 198.51.100.1")))
                .isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "", "999.1.1.1", "example.org", "1", "[", "0x7f.1", "::zz", "a:b:c"})
    void whatIsNoAddressEndsTheWayAtWhoSentIt(String junk) {
        assertThat(OFFICE.visitor("10.1.1.1", List.of("203.0.113.9, " + junk + ", 10.2.2.2")))
                .isEqualTo("10.2.2.2");
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9:4711, 203.0.113.9",
        "[2001:db8:7:8:1:2:3:4]:443, 2001:db8:7:8:0:0:0:0",
        "2001:db8:7:8:1:2:3:4, 2001:db8:7:8:0:0:0:0",
        "2001:db8:7:8:ffff:2:3:4%eth0, 2001:db8:7:8:0:0:0:0",
        "::ffff:203.0.113.9, 203.0.113.9",
        "[::ffff:cb00:7109]:80, 203.0.113.9"
    })
    void portsBracketsZonesAndMappedAddressesAreRead(String sent, String visitor) {
        assertThat(OFFICE.visitor("10.1.1.1", List.of(sent))).isEqualTo(visitor);
        assertThat(Proxies.NONE.visitor(sent, List.of())).isEqualTo(visitor);
    }

    @Test
    void aBlockOfAddressesIsTrustedToItsEndAndNoFurther() {
        Proxies block = Proxies.of("192.0.2.128/25");
        assertThat(block.visitor("192.0.2.255", List.of("203.0.113.9"))).isEqualTo("203.0.113.9");
        assertThat(block.visitor("192.0.2.127", List.of("203.0.113.9"))).isEqualTo("192.0.2.127");
        assertThat(OFFICE.visitor("2001:db8:1:5::1", List.of("203.0.113.9"))).isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.org", "10.0.0.0/33", "10.0.0.0/0", "10.0.0.0/x", "10.0.0"})
    void aSettingThatIsNoAddressIsRefused(String setting) {
        assertThatThrownBy(() -> Proxies.of(setting)).isInstanceOf(IllegalArgumentException.class);
    }
}
