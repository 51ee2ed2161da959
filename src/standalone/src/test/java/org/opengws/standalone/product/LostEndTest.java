package org.opengws.standalone.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.standalone.data.Backup;
import org.opengws.standalone.data.DataFolder;
import org.opengws.standalone.host.Host;
import org.opengws.standalone.settings.CannotStart;
import org.opengws.standalone.settings.Settings;

/** The whole product over a database whose end was cut off. */
class LostEndTest {

    @TempDir
    Path temporary;

    @Test
    void aDatabaseWithoutItsEndIsRefusedUntilItsLossIsAcceptedAndThatIsNoted() throws Exception {
        Path data = temporary.resolve("data");
        Path earlier = temporary.resolve("earlier.db");
        Path database = data.resolve("repository/database/gws.mv.db");
        Path mark = data.resolve("heads/last-decision.txt");
        try (Host host = start(data, Map.of())) {
            new Backup(data, Clock.systemUTC()).write(temporary.resolve("backup"));
            assertThat(mark).exists();
            waitFor(data.resolve("heads/heads.txt"));
        }
        String whole = Files.readString(mark);
        Files.copy(database, earlier);
        try (Host host = start(data, Map.of())) {
            assertThat(Files.readString(mark)).as("a start loses nothing").isEqualTo(whole);
        }
        Files.copy(earlier, database, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() * 6 / 10);
        }

        CannotStart refused = catchThrowableOfType(
                CannotStart.class, () -> start(data, Map.of()).close());
        assertThat(refused.reason().en())
                .contains(
                        "the end of the database is lost",
                        whole.split(" ")[1],
                        temporary.resolve("backup").toString(),
                        "--accept-loss")
                .matches("(?s).*at least [1-9][0-9]+ missing.*");
        assertThat(refused.reason().th()).contains("ส่วนท้ายของฐานข้อมูลขาดหายไป", "--accept-loss");
        assertThat(DataFolder.inUse(data)).isFalse();
        assertThat(Files.readString(mark)).as("refused again").isEqualTo(whole);

        try (Host host = start(data, Map.of("accept-loss", "true"))) {
            assertThat(Files.readString(data.resolve("heads/losses.txt"))).contains("accepted", whole.split(" ")[1]);
        }
        try (Host host = start(data, Map.of())) {
            assertThat(Files.readAllLines(data.resolve("heads/losses.txt"))).hasSize(1);
        }
    }

    /** Until the first line of it is there; the schedule writes it. */
    private static void waitFor(Path heads) throws Exception {
        long end = System.nanoTime() + java.time.Duration.ofSeconds(60).toNanos();
        while (!(Files.exists(heads) && Files.readAllLines(heads).size() > 2) && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(heads).exists();
    }

    private static Host start(Path data, Map<String, String> more) throws Exception {
        Map<String, String> values = new java.util.HashMap<>(more);
        values.put("port", "0");
        return new Host(Settings.read(data, values), Clock.systemUTC(), new Product()).start();
    }
}
