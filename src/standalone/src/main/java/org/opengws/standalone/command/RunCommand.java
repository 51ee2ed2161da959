package org.opengws.standalone.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import org.opengws.standalone.host.Application;
import org.opengws.standalone.host.Host;
import org.opengws.standalone.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the host and waits for its end by Ctrl-C or SIGTERM. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "เริ่มระบบ · Starts the product; Ctrl-C stops it.")
final class RunCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(RunCommand.class);

    private final Application application;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Option(names = "--port", paramLabel = "PORT", description = "Port to listen on (default: 8080; 0: any free one).")
    private String port;

    @Option(
            names = "--clock",
            paramLabel = "DATE",
            description = "Begin on that day (2026-10-01) at 09:00 in Bangkok instead of now.")
    private String clock;

    @Option(
            names = "--empty",
            description = "Without demonstration data; prints a one-time address for the first administrator.")
    private boolean empty;

    @Option(
            names = "--accept-loss",
            description = "Start though the end of the data is lost; the loss is noted beside the heads.")
    private boolean acceptLoss;

    RunCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() throws Exception {
        Settings settings = Settings.read(data.folder, commandLine());
        Host host = new Host(settings, settings.startClock(Clock.systemUTC()), application);
        CountDownLatch stopped = new CountDownLatch(1);
        host.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(host, stopped), "gws-stop"));
        say(host, settings);
        stopped.await();
        return 0;
    }

    private Map<String, String> commandLine() {
        Map<String, String> values = new LinkedHashMap<>();
        if (port != null) {
            values.put("port", port);
        }
        if (clock != null) {
            values.put("clock", clock);
        }
        if (empty) {
            values.put("empty", "true");
        }
        if (acceptLoss) {
            values.put("accept-loss", "true");
        }
        return values;
    }

    private void say(Host host, Settings settings) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("เว็บไซต์ · Site:   " + host.address() + "/");
        out.println("โต๊ะทำงาน · Desk:   " + host.address() + "/.gws/desk");
        host.setupAddress()
                .ifPresent(address ->
                        out.println("ผู้ดูแลระบบคนแรก ใช้ได้ครั้งเดียว · First administrator, once: " + address));
        host.greeting().forEach(out::println);
        out.println("ข้อมูล · Data:     " + settings.data());
        if (settings.proxiesForgotten()) {
            out.println(Settings.PROXIES_FORGOTTEN.th());
            out.println(Settings.PROXIES_FORGOTTEN.en());
            LOG.warn(Settings.PROXIES_FORGOTTEN.en());
        }
        out.println("หยุดด้วย Ctrl-C · Stop with Ctrl-C");
        out.flush();
        LOG.info("started on {} after {} ms", host.address(), sinceStart());
    }

    private static long sinceStart() {
        return java.lang.management.ManagementFactory.getRuntimeMXBean().getUptime();
    }

    private static void stop(Host host, CountDownLatch stopped) {
        try {
            host.close();
            LOG.info("stopped");
        } catch (Exception e) {
            LOG.error("stopping failed", e);
        } finally {
            stopped.countDown();
        }
    }
}
