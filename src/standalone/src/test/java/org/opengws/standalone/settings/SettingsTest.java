package org.opengws.standalone.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.outbox.MovableClock;

class SettingsTest {

    @TempDir
    Path data;

    @Test
    void aFolderWithoutAFileListensOnTheLoopbackAtPort8080() {
        Settings settings = Settings.read(data, Map.of());
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.listen().isLoopbackAddress()).isTrue();
        assertThat(settings.uploadLimit()).isEqualTo(50L * 1024 * 1024);
        assertThat(settings.mail()).isEmpty();
    }

    @Test
    void theFileIsRead() throws IOException {
        write("# สำนักงาน\n\nbaseUrl = https://data.example.go.th/\ntrustedProxies = 10.0.0.1, ::1\nsmtp.host=mail\n"
                + "smtp.from=gws@example.go.th\nsmtp.password=a = b\n");
        Settings settings = Settings.read(data, Map.of());
        assertThat(settings.baseUrl()).contains(URI.create("https://data.example.go.th"));
        assertThat(settings.https()).isTrue();
        assertThat(settings.trustedProxies())
                .containsExactlyInAnyOrder(InetAddress.getByName("10.0.0.1"), InetAddress.getByName("::1"));
        assertThat(settings.mail().orElseThrow().password()).isEqualTo("a = b");
        assertThat(settings.mail().orElseThrow().starttls()).isTrue();
    }

    @Test
    void mailIsEncryptedUnlessTheOfficeSaysOtherwiseAsTheDocumentationSays() throws IOException {
        write("smtp.host = mail\nsmtp.from = gws@example.go.th\n");
        assertThat(Settings.read(data, Map.of()).mail().orElseThrow().starttls())
                .isTrue();
        assertThat(Settings.read(data, Map.of()).mail().orElseThrow().port()).isEqualTo(587);
        assertThat(Files.readString(Path.of("../../docs/operations.md")))
                .contains("| `smtp.port` | 587 |", "| `smtp.starttls` | true |");
        write("smtp.host = mail\nsmtp.from = gws@example.go.th\nsmtp.starttls = false\n");
        assertThat(Settings.read(data, Map.of()).mail().orElseThrow().starttls())
                .isFalse();
    }

    @Test
    void theSendersAddressIsOneThatMailServersTake() throws IOException {
        for (String wrong : List.of("gws", "gws@", "gws@.th", "GWS <gws@example.go.th>", "a@b.th, c@d.th")) {
            write("smtp.host = mail\nsmtp.from = " + wrong + "\n");
            CannotStart cannot = catchThrowableOfType(CannotStart.class, () -> Settings.read(data, Map.of()));
            assertThat(cannot).as(wrong).hasMessageContaining("smtp.from");
        }
    }

    @Test
    void theSiteWritesThaiDigitsUntilTheOfficeSaysOtherwise() throws IOException {
        assertThat(Settings.read(data, Map.of()).thaiDigits()).isTrue();
        write("site.thaiDigits = false\n");
        assertThat(Settings.read(data, Map.of()).thaiDigits()).isFalse();
    }

    @Test
    void theSecondFolderOfTheHeadsIsAWholePathOutsideTheData() throws IOException {
        write("heads.secondFolder = /mnt/audit/heads\n");
        assertThat(Settings.read(data, Map.of()).secondHeadsFolder()).contains(Path.of("/mnt/audit/heads"));
        for (String wrong :
                List.of("heads", data.toAbsolutePath().resolve("other").toString())) {
            write("heads.secondFolder = " + wrong + "\n");
            assertThat(catchThrowableOfType(CannotStart.class, () -> Settings.read(data, Map.of()))
                            .reason()
                            .en())
                    .contains("gws.properties:1", "outside the data folder");
        }
    }

    @Test
    void aLossIsAcceptedByTheCommandLineAlone() throws IOException {
        assertThat(Settings.read(data, Map.of("accept-loss", "true")).acceptLoss())
                .isTrue();
        write("accept-loss = true\n");
        assertThat(catchThrowableOfType(CannotStart.class, () -> Settings.read(data, Map.of()))
                        .reason()
                        .en())
                .contains("unknown setting 'accept-loss'");
    }

    @Test
    void theCommandLineWins() throws IOException {
        write("port = 9000\n");
        assertThat(Settings.read(data, Map.of("port", "9001")).port()).isEqualTo(9001);
    }

    @Test
    void aWrongValueIsToldWithFileLineAndReason() throws IOException {
        write("# comment\nport = many\nbaseUrl = ftp://x\ncolour = red\n");
        CannotStart refused = refused();
        assertThat(refused.reason().en())
                .contains(data.resolve("gws.properties") + ":2: port must be a whole number")
                .contains(":3: baseUrl")
                .contains(":4: unknown setting 'colour'");
        assertThat(refused.reason().th()).contains(":2: ค่า port ต้องเป็นตัวเลข");
    }

    @Test
    void aPortOutsideItsRangeIsRefused() throws IOException {
        write("port = 65536\n");
        assertThat(refused().reason().en()).contains("0 to 65535");
    }

    @Test
    void listeningBeyondThisMachineNeedsABaseUrl() throws IOException {
        write("listen = 0.0.0.0\n");
        assertThat(refused().reason().en()).contains(":1: listening beyond this machine needs baseUrl");
    }

    @Test
    void aProxyIsNamedByAddressSoThatNoNameServerDecidesWhomToTrust() throws IOException {
        write("trustedProxies = proxy.example.go.th\n");
        assertThat(refused().reason().en()).contains(":1: trustedProxies");
    }

    @Test
    void mailWithoutASenderIsRefused() throws IOException {
        write("smtp.host = mail\n");
        assertThat(refused().reason().en()).contains(":1: smtp.host needs smtp.from");
    }

    @Test
    void aPasswordIsNotPrinted() throws IOException {
        write("smtp.host=mail\nsmtp.from=a@b\nsmtp.password=secret\n");
        assertThat(Settings.read(data, Map.of()).toString()).doesNotContain("secret");
    }

    @Test
    void aDemonstrationClockStartsAtNineInBangkokAndTicks() {
        Settings settings = Settings.read(data, Map.of("clock", "2026-10-01"));
        Instant now = Instant.parse("2030-01-01T00:00:00Z");
        MovableClock real = new MovableClock(now);
        Clock clock = settings.startClock(real);
        assertThat(ZonedDateTime.now(clock))
                .isEqualTo(LocalDate.of(2026, 10, 1).atTime(9, 0).atZone(Settings.BANGKOK));
        real.forward(Duration.ofSeconds(60));
        assertThat(ZonedDateTime.now(clock).getMinute()).isEqualTo(1);
    }

    @Test
    void aDateThatIsNoneIsToldWithItsOption() {
        CannotStart refused =
                catchThrowableOfType(CannotStart.class, () -> Settings.read(data, Map.of("clock", "2026-02-30")));
        assertThat(refused.reason().en()).startsWith("--clock: clock");
    }

    private CannotStart refused() {
        return catchThrowableOfType(CannotStart.class, () -> Settings.read(data, Map.of()));
    }

    private void write(String text) throws IOException {
        Files.writeString(data.resolve(Settings.FILE), text);
    }
}
