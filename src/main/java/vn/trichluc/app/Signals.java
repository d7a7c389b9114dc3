package vn.trichluc.app;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/** Ctrl-C, the end of a terminal, and a machine that shuts down. Java has no other way to let a program go on after them. */
final class Signals {
    private static final List<String> STOP = List.of("INT", "TERM", "HUP");

    private Signals() {}

    /**
     * @param first what the first signal does, on a thread of its own
     * @param later what each further one does
     */
    static void onStop(Runnable first, Runnable later) {
        AtomicBoolean again = new AtomicBoolean();
        handle(signal -> (again.getAndSet(true) ? later : first).run());
    }

    static void ignoreStop() {
        handle(SignalHandler.SIG_IGN);
    }

    private static void handle(SignalHandler handler) {
        for (String name : STOP) {
            try {
                Signal.handle(new Signal(name), handler);
            } catch (IllegalArgumentException unknownHere) {
                continue; // Windows has no HUP; whoever started Java with -Xrs wants none handled
            }
        }
    }
}
