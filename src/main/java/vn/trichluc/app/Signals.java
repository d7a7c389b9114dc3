package vn.trichluc.app;

import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Handles Ctrl-C, the end of a terminal, and the shutdown of the machine: Java lets a program continue after them by
 * {@code sun.misc.Signal} alone.
 *
 * <p>That class is found by name, since the compiler warns of each use in the source and lets none be excepted.
 */
final class Signals {
    private static final List<String> STOP = List.of("INT", "TERM", "HUP");

    private Signals() {}

    /**
     * Sets what the signals do.
     *
     * @param first the action of the first signal, on a thread of its own
     * @param later the action of each further one
     */
    static void onStop(Runnable first, Runnable later) {
        AtomicBoolean again = new AtomicBoolean();
        Runnable each = () -> (again.getAndSet(true) ? later : first).run();
        try {
            Class<?> signal = signal();
            handle(MethodHandleProxies.asInterfaceInstance(
                    handler(),
                    MethodHandles.dropArguments(
                            MethodHandles.publicLookup()
                                    .findVirtual(Runnable.class, "run", MethodType.methodType(void.class))
                                    .bindTo(each),
                            0,
                            signal)));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static void ignoreStop() {
        try {
            handle(handler().getField("SIG_IGN").get(null));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void handle(Object handler) throws ReflectiveOperationException {
        Class<?> signal = signal();
        for (String name : STOP) {
            try {
                signal.getMethod("handle", signal, handler())
                        .invoke(null, signal.getConstructor(String.class).newInstance(name), handler);
            } catch (InvocationTargetException e) {
                // Windows has no HUP; whoever started Java with -Xrs wants none handled
                if (!(e.getCause() instanceof IllegalArgumentException)) {
                    throw e;
                }
            }
        }
    }

    private static Class<?> signal() throws ClassNotFoundException {
        return Class.forName("sun.misc.Signal");
    }

    private static Class<?> handler() throws ClassNotFoundException {
        return Class.forName("sun.misc.SignalHandler");
    }
}
