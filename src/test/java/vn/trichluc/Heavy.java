package vn.trichluc;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test that {@code mvn -Pfast test} leaves out, because it needs a database, processes or a batch, or because it takes
 * seconds. The whole, {@code ./scripts/test}, runs it.
 */
@Tag("heavy")
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Heavy {
    /** What makes it heavy. */
    String value();
}
