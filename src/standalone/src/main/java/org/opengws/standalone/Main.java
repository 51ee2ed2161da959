package org.opengws.standalone;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.opengws.standalone.command.Gws;
import org.opengws.standalone.product.Product;

/** The program; {@code ./gws} calls it. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // Thai whatever the terminal's locale is set to
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        System.exit(Gws.commandLine(new Product()).execute(arguments));
    }
}
