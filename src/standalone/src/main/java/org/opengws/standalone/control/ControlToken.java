package org.opengws.standalone.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.opengws.standalone.data.AtomicFile;

/** Address and secret of a running host, in a file readable by its owner only; gone when the host is closed. */
public record ControlToken(Path file, URI address, String secret) {

    static final String FILE = "control";

    /** A new one for this run. */
    public static ControlToken issue(Path data, URI address) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        ControlToken token =
                new ControlToken(data.resolve(FILE), address, HexFormat.of().formatHex(random));
        try {
            AtomicFile.write(token.file(), (address + "\n" + token.secret() + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return token;
    }

    /** What the host of that folder left; a host that was killed leaves one that reaches nobody. */
    public static Optional<ControlToken> read(Path data) throws IOException {
        Path file = data.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return Optional.of(new ControlToken(file, URI.create(lines.get(0)), lines.get(1)));
    }

    public void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    boolean isRight(String offered) {
        return offered != null
                && MessageDigest.isEqual(
                        offered.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "ControlToken[" + address + "]";
    }
}
