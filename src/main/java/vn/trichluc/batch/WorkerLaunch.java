package vn.trichluc.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The way in which a worker is started.
 *
 * @param classPath the class path of the worker's program
 * @param program the main class and arguments
 * @param startLimit the time after which a worker that is not ready is ended
 */
public record WorkerLaunch(String classPath, List<String> program, Duration startLimit) {
    /** The time after which a start counts as hung; a cold machine under load starts a JVM in seconds. */
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    /** The stack that a deep document needs, which the program's own start script gives as well. */
    private static final String STACK = "-Xss4m";

    /**
     * The compiler options of workers, with ten times the JVM's own limits. Its optimising compiler takes longer over
     * this program than a worker over the thousand documents that it would be optimised for; code that runs often for
     * long is still compiled.
     */
    private static final List<String> PATIENT_COMPILER = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    public WorkerLaunch {
        program = List.copyOf(program);
    }

    /** Returns a launch with the same Java and the same class path as this process. */
    public static WorkerLaunch ofThisProgram(List<String> program) {
        return new WorkerLaunch(System.getProperty("java.class.path"), program, START_LIMIT);
    }

    List<String> command(int heapMegabytes, Path scratch) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                STACK,
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                // the manifest's entry counts for -jar alone
                "--enable-native-access=ALL-UNNAMED",
                // standard output belongs to the answers
                "-XX:+DisplayVMOutputToStderr",
                "-XX:ErrorFile=" + scratch.resolve("crash-%p.log"),
                "-Dfile.encoding=UTF-8",
                // for failures of the program; --log-format json shows them
                "-Dtrichluc.faults=ERROR",
                "-Djava.io.tmpdir=" + scratch));
        command.addAll(PATIENT_COMPILER);
        command.add("-cp");
        command.add(classPath);
        command.addAll(program);
        return command;
    }
}
