package org.opengws.standalone.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;

import org.opengws.publishing.audit.AuditCheck;
import org.opengws.publishing.audit.AuditReport;
import org.opengws.publishing.audit.Discrepancy;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Texts;
import org.opengws.standalone.data.DataFolder;
import org.opengws.standalone.product.Auditing;
import org.opengws.standalone.settings.CannotStart;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What an auditor does: takes all decisions with him, and checks them against the heads that he was sent. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "ส่งออกและตรวจสอบผลการพิจารณา · Exports decisions and checks an export against the day heads.",
        subcommands = {AuditCommand.Export.class, AuditCommand.Check.class})
final class AuditCommand implements Runnable {

    private static final int FOUND = 1;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Writes the export, also while the product runs. */
    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "ส่งออกผลการพิจารณาทั้งหมด · Writes every decision into a file, also while the product runs.")
    static final class Export implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Mixin
        private DataOption data;

        @Parameters(paramLabel = "FILE", description = "Where to; must not be there yet.")
        private Path target;

        @Override
        public Integer call() throws Exception {
            Path file = target.toAbsolutePath().normalize();
            if (Files.exists(file)) {
                throw new CannotStart("มีไฟล์ " + file + " อยู่แล้ว", "there is a file " + file + " already");
            }
            if (!Files.isDirectory(file.getParent())) {
                throw new CannotStart("ไม่มีโฟลเดอร์ " + file.getParent(), "there is no folder " + file.getParent());
            }
            if (!Files.exists(data.folder)) {
                throw new CannotStart("ไม่มีโฟลเดอร์ข้อมูล " + data.folder, "there is no data folder " + data.folder);
            }
            String account = DataFolder.inUse(data.folder)
                    ? data.runningHost().run(Auditing.COMMAND, file)
                    : Auditing.exportIdle(data.folder, file, Clock.systemUTC());
            spec.commandLine().getOut().println(file + ": " + account);
            return CommandLine.ExitCode.OK;
        }
    }

    /** Needs the two files and nothing else. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description =
                    "ตรวจไฟล์ส่งออก · Checks an export against the day heads; exit code 1 where something is wrong.")
    static final class Check implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Parameters(index = "0", paramLabel = "EXPORT", description = "File of audit export.")
        private Path export;

        @Parameters(index = "1", paramLabel = "HEADS", description = "The auditor's own copy of the day heads.")
        private Path heads;

        @Override
        public Integer call() throws Exception {
            for (Path file : new Path[] {export, heads}) {
                if (!Files.isReadable(file)) {
                    throw new CannotStart("อ่านไฟล์ " + file + " ไม่ได้", "file " + file + " cannot be read");
                }
            }
            AuditReport report = AuditCheck.check(export, heads);
            print(report, spec.commandLine().getOut());
            return report.isGood() ? CommandLine.ExitCode.OK : FOUND;
        }

        private static void print(AuditReport report, PrintWriter out) {
            Texts texts = new Texts(ResourceSource.classPath(AuditCommand.class.getClassLoader()));
            for (Discrepancy discrepancy : report.discrepancies()) {
                for (Language language : Language.values()) {
                    out.println(sentence(discrepancy, texts, language));
                }
            }
            out.printf(
                    "%d publications, %d decisions, %d acts of the office, %d heads; %d of days without a head yet; %d wrong%n",
                    report.publications(),
                    report.decisions(),
                    report.acts(),
                    report.heads(),
                    report.withoutHead(),
                    report.found());
            out.flush();
        }

        private static String sentence(Discrepancy discrepancy, Texts texts, Language language) {
            return texts.in(
                    language,
                    "audit." + discrepancy.kind().code(),
                    discrepancy.isOfOffice()
                            ? texts.in(language, "audit.office")
                            : discrepancy.publication().map(Object::toString).orElse(""),
                    Integer.toString(discrepancy.number()),
                    discrepancy.day().map(Object::toString).orElse(""),
                    discrepancy.detail());
        }
    }
}
