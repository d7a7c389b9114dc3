package vn.trichluc.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.trichluc.batch.WorkerLoop;
import vn.trichluc.pipeline.Pipeline;
import vn.trichluc.pipeline.PipelineConfig;

/** Runs {@code trichluc worker}, which {@code batch} starts; it is not for users. */
@Command(name = "worker", hidden = true, description = "Reads documents for batch.")
final class WorkerCommand implements Callable<Integer> {
    @CommandLine.Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private LexiconOptions lexicons;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        // the run decides when a worker ends, also where a terminal sends Ctrl-C to both
        Signals.ignoreStop();
        OutputStream answers = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        System.setOut(System.err);
        String fingerprint = BatchOptions.fingerprint(spec.commandLine(), lexicons);
        try (Pipeline pipeline = new Pipeline(PipelineConfig.withJobs(1).with(lexicons.read(spec.commandLine())))) {
            new WorkerLoop(pipeline::extract)
                    .serve(
                            fingerprint,
                            System.in,
                            answers,
                            () -> Runtime.getRuntime().halt(ExitCode.FINE));
        }
        return ExitCode.FINE;
    }
}
