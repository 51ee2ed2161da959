package org.opengws.publishing.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.mhesi.go.th/",
                "HTTPS://WWW.MHESI.GO.TH/A?b=c#d",
                "Http://example.org:8080",
                "https://อว.ไทย/แผนปฏิบัติราชการ/๒๕๗๐?คำ=ข",
                "https://xn--o3cw4h.th/",
                "https://[2001:db8::1]/x",
                "https://example.org/@name"
            })
    void anAddressIsTakenInAnyCaseAndScript(String address) {
        assertThat(WebAddress.fault(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user:pass@example.org/",
                "HTTP://user@example.org",
                "https://www.mhesi.go.th@evil.example"
            })
    void whatNamesAUserIsRefusedForThat(String address) {
        assertThat(WebAddress.fault(address)).contains(WebAddress.Fault.USER);
        assertThat(WebAddress.namesUser(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://example.org",
                "//example.org",
                "www.mhesi.go.th",
                "mailto:a@b.c",
                ""
            })
    void anotherSchemeIsRefusedForThat(String address) {
        assertThat(WebAddress.fault(address)).contains(WebAddress.Fault.SCHEME);
    }

    @Test
    void anAddressWithoutAHostOrWithWhatNoneMayHoldIsRefusedForThat() {
        assertThat(WebAddress.fault("https:///x")).contains(WebAddress.Fault.HOST);
        assertThat(WebAddress.fault("https://a..b/")).contains(WebAddress.Fault.HOST);
        assertThat(WebAddress.fault("https://a:99999/")).contains(WebAddress.Fault.HOST);
        assertThat(WebAddress.fault("https://a.b/c d")).contains(WebAddress.Fault.CHARACTER);
        assertThat(WebAddress.fault("https://a.b/\u202Ex")).contains(WebAddress.Fault.CHARACTER);
        assertThat(WebAddress.fault("https://a.b\\@c/")).contains(WebAddress.Fault.CHARACTER);
    }
}
