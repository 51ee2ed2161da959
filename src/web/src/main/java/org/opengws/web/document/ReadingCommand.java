package org.opengws.web.document;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the reading process is started: this Java, these classes, small, quiet, and without the host's environment. */
final class ReadingCommand {

    private final ReadingLimits limits;
    private final Path folder;

    ReadingCommand(ReadingLimits limits, Path folder) {
        this.limits = limits;
        this.folder = folder;
    }

    /** @param room a folder of this process's own, for its temporary files */
    ProcessBuilder in(Path room) {
        List<String> command = new ArrayList<>(machine(room));
        command.add(ReadingProcess.class.getName());
        command.add(Long.toString(limits.time().toMillis()));
        ProcessBuilder process = new ProcessBuilder(command).directory(room.toFile());
        Map<String, String> environment = process.environment();
        environment.clear();
        environment.put("CLASSPATH", classPath());
        environment.put("LC_ALL", "C.UTF-8");
        return process;
    }

    private List<String> machine(Path room) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.heapMegabytes() + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + room.toAbsolutePath(),
                "-Dpdfbox.fontcache=" + folder.toAbsolutePath(),
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Duser.timezone=UTC",
                "-Dlogback.configurationFile=org/opengws/web/document/quiet-logback.xml",
                // whatever log PDFBox writes to in this host, its warnings go to standard error, where they are heard
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.SimpleLog",
                "-Dorg.apache.commons.logging.simplelog.defaultlog=warn",
                "-Dorg.slf4j.simpleLogger.logFile=System.err",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.log.org.apache.pdfbox=warn",
                "-Dorg.slf4j.simpleLogger.log.org.apache.fontbox=warn",
                "-Dorg.apache.logging.log4j.simplelog.level=WARN",
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    }

    /** In a servlet container our libraries are known to its class loaders only, not to the system's class path. */
    private static String classPath() {
        Set<String> entries = new LinkedHashSet<>();
        for (ClassLoader loader = ReadingCommand.class.getClassLoader(); loader != null; loader = loader.getParent()) {
            if (loader instanceof URLClassLoader known) {
                for (URL url : known.getURLs()) {
                    if (url.getProtocol().equals("file")) {
                        entries.add(path(url));
                    }
                }
            }
        }
        entries.add(System.getProperty("java.class.path"));
        return String.join(File.pathSeparator, entries);
    }

    private static String path(URL url) {
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no path: " + url, e);
        }
    }
}
